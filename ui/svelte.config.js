import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
  },
  // The compiler's accessibility warnings are errors: svelte-check runs with --fail-on-warnings, and so does the build.
  onwarn(warning) {
    throw new Error(`${warning.filename ?? ''}: ${warning.code}: ${warning.message}`);
  },
};
