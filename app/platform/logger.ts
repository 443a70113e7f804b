import pino from 'pino';
import { environment } from './environment';

/** Structured log on standard output. Never log a vote, a password, a token or the text of a paper. */
export const logger = pino({
  level: process.env.NODE_ENV === 'test' ? 'silent' : environment().logLevel,
  redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
});
