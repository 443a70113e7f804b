import { describe, expect, it } from 'vitest';
import { exclusionLine, type MinutedExclusion } from '~/domain/minutes/exclusion-line';
import { itemAt, movementsOf } from '~/domain/minutes/movements';
import { standsForWords } from '~/domain/minutes/stands-for';

describe('who sat in a member’s place', () => {
  it.each([
    ['proxy', 'as proxy for A'],
    ['representative', 'as representative of A'],
    ['substitute', 'as substitute for A'],
  ] as const)('%s', (kind, words) => {
    expect(standsForWords(kind, 'A')).toBe(words);
  });
});

describe('who came and went', () => {
  const start = '2026-11-23T10:00:00Z';
  const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00Z`;
  const noted = (
    personId: string,
    record: Parameters<typeof movementsOf>[0][number]['record'],
    minute: number,
  ) => ({
    ...{ personId, record, at: minute < 0 ? '2026-11-23T09:50:00Z' : at(minute) },
  });

  it('is what was recorded while the meeting sat, each once', () => {
    const did = movementsOf(
      [
        noted('a', 'in-room', -1),
        ...[
          noted('a', 'in-room', 1),
          noted('a', 'left', 5),
          noted('a', 'left', 6),
          noted('a', 'returned', 7),
        ],
        ...[
          noted('a', 'returned', 8),
          noted('b', 'on-line', 9),
          noted('b', 'left', 10),
          noted('b', 'on-line', 11),
        ],
        ...[noted('c', 'in-room', 12), noted('c', 'absent', 13), noted('c', 'left', 14)],
        ...[noted('d', 'apologies', 15), noted('d', 'expected', 16), noted('d', 'in-room', 17)],
      ],
      start,
    ).map(({ personId, did }) => `${personId} ${did}`);
    expect(did).toEqual([
      ...['a left', 'a returned', 'b joined-on-line', 'b left', 'b returned'],
      ...['c arrived', 'd arrived'],
    ]);
  });

  it('falls in the item begun last before it', () => {
    const items = [
      { id: 1, startedAt: at(0) },
      { id: 3, startedAt: at(20) },
      { id: 2, startedAt: at(10) },
      { id: 4, startedAt: null },
    ];
    expect(itemAt(items, at(15))?.id).toBe(2);
    expect(itemAt(items, at(25))?.id).toBe(3);
    expect(itemAt(items, '2026-11-23T09:00:00Z')).toBeNull();
  });
});

describe('that the public was out', () => {
  const out: MinutedExclusion = {
    ...{ ground: 'exempt', paragraphs: [3], reason: 'The price is still bargained for' },
    ...{ from: '11:02', to: '11:40', stays: [] },
  };
  it.each<[Partial<MinutedExclusion>, string]>([
    [
      {},
      'The public was excluded from 11:02 to 11:40: exempt information, paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972. The price is still bargained for.',
    ],
    [
      { ground: 'confidential', to: null, reason: 'The Department forbids it.' },
      'The public was excluded from 11:02: confidential information (Local Government Act 1972 s.100A(2)). The Department forbids it.',
    ],
    [
      { ground: 'own-practice', stays: [{ name: 'Nell Ostrowska', reason: 'adviser' }] },
      'The public was excluded from 11:02 to 11:40: The price is still bargained for. Stayed: Nell Ostrowska (adviser).',
    ],
  ])('%#', (other, expected) => {
    expect(exclusionLine({ ...out, ...other })).toBe(expected);
  });
});
