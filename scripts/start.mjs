// @ts-check
import { build, prepare } from './prepare.mjs';

// The whole of a first start: packages, database clients, build; then the server, which migrates its database and,
// in demonstration mode, fills it.
process.env.NODE_ENV ??= 'production';
process.env.TABLED_MODE ??= 'demo';
process.env.PORT ??= '3000';
try {
  prepare();
  build();
} catch (error) {
  console.error(`Tabled cannot start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
await import('../server.js');
