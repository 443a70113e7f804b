import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';
import options from './remix.config.js';
import { browserChunks } from './scripts/browser-chunks';

/** A licence's notice stands once in a file, not once for each module of the package: a framework's stood there fourteen times. */
const noticesOnce: Plugin = {
  name: 'notices-once',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      const said = new Set<string>();
      if (file.type === 'chunk')
        file.code = file.code.replace(/\/\*\*\n(?: \*.*\n)+? \*\/\n?/g, (notice) => {
          const again = said.has(notice);
          said.add(notice);
          return again ? '' : notice;
        });
    }
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(options), noticesOnce],
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
            compress: { passes: 3, pure_getters: true },
          },
          rollupOptions: { output: { manualChunks: browserChunks } },
        }),
  },
  ssr: {
    external: ['@prisma/client', 'better-sqlite3', 'pg', '@node-rs/argon2', 'pino'],
  },
  server: { host: '127.0.0.1' },
}));
