// @ts-check
/** What every answer says to keep its reader safe: what a page may load, and who may frame it. */
import { randomBytes } from 'node:crypto';
import helmet from 'helmet';

/** @type {import('express').RequestHandler} */
const nonce = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString('base64');
  next();
};

/** @type {import('express').RequestHandler} */
const permissions = (_request, response, next) => {
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  next();
};

/**
 * Each script carries the nonce of its answer. In development styles are put in by Vite, which also has a socket of its own.
 * @param {{ secure: boolean, development: boolean }} how
 * @returns {import('express').RequestHandler[]}
 */
export const safetyHeaders = ({ secure, development }) => [
  nonce,
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [
          "'self'",
          "'strict-dynamic'",
          (_request, response) => `'nonce-${/** @type {any} */ (response).locals.nonce}'`,
        ],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...(development ? ['ws:'] : [])],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(development ? { styleSrc: ["'self'", "'unsafe-inline'"] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  }),
  permissions,
];
