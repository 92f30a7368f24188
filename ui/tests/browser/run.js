// Node 20 does not read TypeScript; Vite does. usage: node tests/browser/run.js <file.ts> [arguments…]
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
await runnerImport(pathToFileURL(file).pathname);
