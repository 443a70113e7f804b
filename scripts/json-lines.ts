const MOST_BYTES = 1024 * 1024;
const NEW_LINE = 0x0a;
const BLANKS = new Set([0x20, 0x09, 0x0d]);

/** A line of text, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly unreadable: string };

/**
 * The lines of UTF-8 text, without the blank ones, in memory that does not grow with the input: of a line over 1 MiB
 * nothing is kept.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  let isBlank = true;

  const add = (part: Uint8Array) => {
    bytes += part.length;
    isBlank &&= part.every((byte) => BLANKS.has(byte));
    if (bytes <= MOST_BYTES) held.push(part);
    else held = [];
  };
  const take = (): readonly Line[] => {
    const line = isBlank
      ? []
      : [bytes > MOST_BYTES ? { unreadable: 'this line is over 1 MiB' } : decode(held)].filter(saysSomething);
    [held, bytes, isBlank] = [[], 0, true];
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      add(chunk.subarray(start, end));
      yield* take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  yield* take();
}

function decode(parts: readonly Uint8Array[]): Line {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { unreadable: 'this is not UTF-8 text' };
  }
}

/** A line that holds no more than the mark with which some programs begin a file is blank too. */
function saysSomething(line: Line): boolean {
  return 'unreadable' in line || /[^ \t\r]/.test(line.text);
}
