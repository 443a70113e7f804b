// @ts-check
import { prepare } from './prepare.mjs';

process.env.NODE_ENV = 'development';
process.env.TABLED_MODE ??= 'demo';
process.env.PORT ??= '3000';
prepare();
await import('../server.js');
