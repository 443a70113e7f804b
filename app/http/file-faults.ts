import type { Readable, Writable } from 'node:stream';

/**
 * For server.js: a file that goes or breaks while it is being sent ends its own answer. What sends files listens to no fault,
 * and one that nobody hears ends the process: a build over a running house would stop the meeting in it.
 */
export function endOnFileFault(response: Writable): void {
  response.on('pipe', (file: Readable) => {
    file.once('error', () => response.destroy());
  });
}
