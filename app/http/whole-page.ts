import { Writable } from 'node:stream';

/**
 * Gathers a page while it is written and hands it on whole: sent, compressed and counted once. In the two thousand bytes
 * at a time of the renderer, each piece would pass five streams and be compressed for itself.
 */
export function wholePage(done: (page: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Buffer[] = [];
  return new Writable({
    write(piece: Buffer, _encoding, next) {
      pieces.push(piece);
      next();
    },
    final(next) {
      done(Buffer.concat(pieces));
      next();
    },
  });
}
