import { describe, expect, it } from 'vitest';
import { changedSince } from '~/domain/pack/changed-since';
import { pageWords } from '~/domain/pack/pack';
import { inEarlierPack, type PackEntry, partOf } from '~/domain/pack/pack-entry';
import { checkPackSize, LARGEST_PACK, MOST_PAGES } from '~/domain/pack/pack-size';
import { withheldPages } from '~/domain/pack/withheld-pages';

const entry = (more: Partial<PackEntry>): PackEntry => ({
  ...{ kind: 'paper', itemId: 'i1', number: '6', title: 'VAT', attachment: null, digest: 'd' },
  paper: { id: 'p', ref: 'TB-041', version: 4 },
  ...{ classification: 'public', firstPage: 1, pages: 2, problem: null, blockPages: [] },
  ...more,
});

describe('a pack', () => {
  it('has exempt text in the restricted part alone', () => {
    expect(partOf('exempt')).toBe('restricted');
    expect(partOf('board-confidential')).toBe('board');
    expect(partOf('public', 'exempt')).toBe('restricted');
    expect(partOf('exempt', 'public')).toBe('restricted');
  });

  it('has at most 1,000 pages and 100 MB', () => {
    expect(checkPackSize({ pages: MOST_PAGES, size: LARGEST_PACK })).toBeNull();
    expect(checkPackSize({ pages: MOST_PAGES + 1, size: 1 })).toMatchObject({ code: 'pack-too-large' });
    expect(checkPackSize({ pages: 1, size: LARGEST_PACK + 1 })).toMatchObject({ size: LARGEST_PACK + 1 });
  });

  it('has in a supplement what no earlier pack has', () => {
    expect(inEarlierPack(entry({}), [entry({})])).toBe(true);
    expect(inEarlierPack(entry({ digest: 'e' }), [entry({})])).toBe(false);
    expect(inEarlierPack(entry({ kind: 'beside' }), [entry({})])).toBe(false);
    expect(inEarlierPack(entry({ itemId: 'i2' }), [entry({})])).toBe(false);
  });

  it('numbers its pages', () => {
    expect(pageWords(37, 212)).toBe('Page 37 of 212');
  });
});

describe('a reader’s copy', () => {
  it('leaves out whole stretches, and keeps the numbers of the others', () => {
    const entries = [
      entry({ kind: 'front', itemId: null, number: '' }),
      entry({ firstPage: 3, classification: 'board-confidential' }),
      entry({ firstPage: 5, pages: 4, kind: 'attachment', classification: 'board-confidential' }),
      entry({ firstPage: 9, pages: 0, kind: 'beside', classification: 'board-confidential' }),
      entry({ firstPage: 9, pages: 1, number: '7', classification: 'board-confidential' }),
      entry({ firstPage: 10, pages: 1, number: '8' }),
      entry({ firstPage: 11, pages: 1, number: '8', classification: 'board-confidential' }),
      entry({ firstPage: 12, pages: 1, number: '8' }),
      entry({ firstPage: 13, pages: 1, number: '8', classification: 'board-confidential' }),
    ];
    expect(withheldPages(entries, ({ classification }) => classification === 'public')).toEqual([
      { number: '6', from: 3, to: 8 },
      { number: '7', from: 9, to: 9 },
      { number: '8', from: 11, to: 11 },
      { number: '8', from: 13, to: 13 },
    ]);
    expect(withheldPages(entries, () => true)).toEqual([]);
  });
});

describe('what changed since a pack was made', () => {
  const paper = entry({});
  const file = entry({ kind: 'attachment', digest: 'f' });
  const front = entry({ kind: 'front', itemId: null });
  const now = (version: number | null, digests: string[] = ['f']) =>
    new Map([['i1', { paperId: 'p', version, digests }]]);

  it('is another version, another file, or an item that is gone', () => {
    expect(changedSince([front, paper, file], now(4))).toEqual([]);
    expect(changedSince([paper, file], now(5))).toEqual([{ number: '6', title: 'VAT', what: 'version' }]);
    expect(changedSince([paper, file], now(4, []))).toEqual([{ number: '6', title: 'VAT', what: 'file' }]);
    expect(changedSince([paper, file], new Map())).toEqual([{ number: '6', title: 'VAT', what: 'gone' }]);
    expect(changedSince([entry({ paper: null })], now(4))).toMatchObject([{ what: 'version' }]);
  });
});
