import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { CONTENT_SECURITY_POLICY } from './csp.ts';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // The window serves its files from the root of its own origin.
  base: '/',
  define: {
    // The second backend and its data never reach a release bundle.
    __FIXTURE__: JSON.stringify(mode !== 'production'),
  },
  build: {
    target: 'es2022',
    // The policy refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    assetsDir: 'assets',
    sourcemap: false,
    // The test build carries the fixture with all texts.
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 5183, strictPort: true, fs: { allow: ['..'] } },
  preview: { strictPort: true, headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY } },
}));
