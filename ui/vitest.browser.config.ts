import { defineConfig } from 'vitest/config';

// Drives Chromium over the test build; one browser, one file after another.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
