import { Transform } from 'node:stream';

const TITLE = /<title>(?=[^<]*<)/;

/**
 * Passes a page on with `mark` before its title. The framework asks a page for its title before it knows
 * how the form fared, and the title lies in the first piece sent. `data-marked` tells the browser's side to take the mark
 * off before it compares the page with its own.
 */
export function problemPage(mark: string): Transform {
  let first = true;
  return new Transform({
    transform(piece: Buffer, _encoding, next) {
      // As bytes: a piece may end in the middle of a letter.
      const marked = first
        ? Buffer.from(piece.toString('latin1').replace(TITLE, `<title data-marked>${mark}`), 'latin1')
        : piece;
      first = false;
      next(null, marked);
    },
  });
}
