import { describe, expect, it } from 'vitest';
import { changesBetween } from '~/domain/minutes/changes-between';
import { openPart, openPartOfEarlier } from '~/domain/minutes/open-part';
import { aMinutedItem, someMinutes } from '../../support/build/some-minutes';

describe('the part of minutes that a reader has', () => {
  const content = someMinutes({
    items: [
      aMinutedItem({ number: '1' }),
      aMinutedItem({ number: '2', classification: 'partner', paper: 'TB-002' }),
      aMinutedItem({ number: '3', classification: 'board-confidential' }),
      aMinutedItem({ number: '4', classification: 'exempt', reason: 'Commercial.', barredIds: ['barred'] }),
    ],
  });
  const open = (reader: Parameters<typeof openPart>[1]) =>
    openPart(content, reader)
      .items.filter(({ withheld }) => !withheld)
      .map(({ number }) => number)
      .join('');

  it('is the whole for its own people, less what an interest bars; a partner’s and the public’s part for others', () => {
    expect(open({ part: 'whole', personId: 'member' })).toBe('1234');
    expect(open({ part: 'whole', personId: 'barred' })).toBe('123');
    expect(open({ part: 'partner' })).toBe('12');
    expect(open({ part: 'public' })).toBe('1');
  });

  it('keeps title and reason of what it leaves out, and nothing else; nobody is told who is barred', () => {
    const part = openPart(content, { part: 'public' });
    expect(part.items[3]).toMatchObject({
      title: 'Report 4',
      reason: 'Commercial.',
      lines: [],
      text: '',
      paper: null,
    });
    expect(JSON.stringify(part)).not.toContain('barredIds');
  });

  it('shows corrections, item by item, in what the reader has', () => {
    const later = someMinutes({
      place: 'Civic Hall',
      items: content.items.map((one) => ({ ...one, text: one.number === '1' ? 'Other words. ' : one.text })),
    });
    const reader = { part: 'public' } as const;
    const changes = changesBetween(openPart(content, reader), openPart(later, reader));
    expect(changes.map(({ number }) => number)).toEqual([null, '1']);
    expect(changes[1]?.after).toBe('IT WAS RESOLVED that the report be noted.\nOther words.');
    const gone = someMinutes({ items: [], correction: 'For May read March.' });
    expect(changesBetween(openPart(gone, reader), openPart(content, reader)).at(-1)?.before).toBe('');
    expect(changesBetween(openPart(content, reader), openPart(content, reader))).toEqual([]);
  });

  it('of an earlier text shows nothing that is withheld by now', () => {
    const reader = { part: 'public' } as const;
    const kept = { classification: 'exempt', reason: 'A person is named.' } as const;
    const later = someMinutes({ items: content.items.map((one) => ({ ...one, ...kept })) });
    const now = openPart(later, reader);
    const earlier = openPartOfEarlier(content, reader, now);
    expect(earlier.items[0]).toMatchObject({ withheld: true, lines: [], text: '', paper: null });
    expect(changesBetween(earlier, now)).toEqual([]);
    expect(openPartOfEarlier(content, reader, openPart(content, reader))).toEqual(openPart(content, reader));
  });
});
