import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import options from './remix.config.js';
import { browserChunks } from './scripts/browser-chunks';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(options)],
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  // One letter beyond Latin-1 in the server's text would make the whole of it twice as large in memory.
  esbuild: { charset: 'ascii' },
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // docs/decisions/0051: what a browser fetches is written smaller by Terser, and in fewer files.
    ...(isSsrBuild
      ? {}
      : {
          minify: 'terser',
          terserOptions: {
            module: true,
            ecma: 2020,
            compress: { passes: 3, pure_getters: true, keep_fargs: false },
          },
          rollupOptions: { output: { manualChunks: browserChunks } },
        }),
  },
  ssr: {
    external: ['@prisma/client', 'better-sqlite3', 'pg', '@node-rs/argon2', 'pino'],
  },
  server: { host: '127.0.0.1' },
}));
