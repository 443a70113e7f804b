import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import options from '../../../remix.config.js';

// Started in the house's folder: the baseline is built with the same options as the house, and with nothing else.
export default defineConfig({
  plugins: [
    remix({
      ...options,
      appDirectory: 'tests/bench/bare/app',
      buildDirectory: 'tests/bench/bare/build',
    }),
  ],
});
