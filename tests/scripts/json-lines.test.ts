import { expect, it, vi } from 'vitest';
import { type Line, readLines } from '../../scripts/json-lines';

vi.setConfig({ testTimeout: 60_000 });

async function read(...chunks: readonly Uint8Array[]): Promise<readonly Line[]> {
  async function* feed(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of readLines(feed())) lines.push(line);
  return lines;
}

it('puts a line together wherever it was cut, in the midst of a letter too', async () => {
  const bytes = Buffer.from('é1\n\n  é2 \n3');
  const letters = Array.from(bytes, (byte) => Uint8Array.of(byte));
  expect(await read(...letters)).toEqual([{ text: 'é1' }, { text: '  é2 ' }, { text: '3' }]);
  expect(await read(bytes)).toEqual(await read(...letters));
});

it('skips blank lines of any length, and goes on after a long one', async () => {
  const million = Buffer.alloc(1024 * 1024, 0x20);
  const newLine = Buffer.from('\n');
  const lines = await read(million, million, newLine, million, Buffer.from('x\n1\n'));
  expect(lines).toEqual([{ unreadable: 'this line is over 1 MiB' }, { text: '1' }]);
});

it('takes a byte order mark for no text, on a line of its own or before one', async () => {
  expect(await read(Buffer.from('\ufeff\r\n\ufeff{}\r\n'))).toEqual([{ text: '{}\r' }]);
});

it('keeps nothing of a line that goes on and on', async () => {
  const chunk = Buffer.alloc(64 * 1024, 0x78);
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < 8000; n += 1) yield chunk; // 500 MB of one line
  }
  const before = process.memoryUsage().rss;
  const lines: Line[] = [];
  for await (const line of readLines(endless())) lines.push(line);
  expect(lines).toEqual([{ unreadable: 'this line is over 1 MiB' }]);
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});
