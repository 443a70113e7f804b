import { defineConfig } from 'vite';

// Not in build/, which a build of the house empties.
/** The program that writes documents in a process of its own (app/documents/apart): the same when developing and in tests. */
export default defineConfig({
  publicDir: false,
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  build: { ssr: 'app/write-documents.ts', outDir: 'build-apart', target: 'es2022' },
});
