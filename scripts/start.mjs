// @ts-check
import { build, prepare } from './prepare.mjs';

// The whole of a first start: packages, database clients, build; then the server, which migrates its database and,
// in demonstration mode, fills it.
process.env.NODE_ENV ??= 'production';
process.env.TABLED_MODE ??= 'demo';
process.env.PORT ??= '3000';
prepare();
build();
await import('../server.js');
