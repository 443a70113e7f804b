import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { wholePage } from '~/http/whole-page';

test('a page that is written in pieces is handed on once, whole, also when a letter lies in two of them', async () => {
  const bytes = Buffer.from('<p>Søk</p>');
  const handed: string[] = [];
  await new Promise<void>((closed) => {
    const page = wholePage((whole) => void handed.push(whole.toString())).on('close', closed);
    Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]).pipe(page);
  });
  expect(handed).toEqual(['<p>Søk</p>']);
});
