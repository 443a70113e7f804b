import { expect, it } from 'vitest';
import { wordsOf } from '~/content/refusals';
import { fileApart } from '~/documents/apart/write-apart';
import { refuse } from '~/domain/shared/result';
import { openedStore } from '~/storage/store';
import { withStore } from '../support/store';

withStore();

it('one that takes longer than it may is refused in words, and the next has its turn', async () => {
  const document = { title: 'Minutes', author: 'Trust Board', foot: '', at: new Date(0), blocks: [] };
  expect(await fileApart({ kind: 'pdf', document }, 1)).toEqual(refuse({ code: 'file-too-heavy' }));
  expect(wordsOf({ code: 'file-too-heavy' })).toMatchObject({
    status: 503,
    says: expect.stringMatching(/on its page.*officer/),
  });
  expect((await fileApart({ kind: 'pdf', document })).ok).toBe(true);
});

it('many who ask at once all get their file, and one that cannot be written keeps nobody else', async () => {
  const document = { title: 'Minutes', author: 'Trust Board', foot: '', at: new Date(0), blocks: [] };
  const copy = { digest: '0'.repeat(64), title: '', entries: [], readable: [], first: 1, last: 1 };
  const asked = await Promise.allSettled([
    fileApart({ kind: 'copy', dataDir: openedStore(), copy }),
    ...Array.from({ length: 3 }, () => fileApart({ kind: 'pdf', document })),
  ]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});
