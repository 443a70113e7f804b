import { describe, expect, it } from 'vitest';
import { attendingOf, electorateOf, listedSeats } from '~/domain/ballot/electorate';
import { mayCast } from '~/domain/ballot/may-cast';
import { aRoom, aSeat } from './a-room';

describe('the electorate of a ballot opened now', () => {
  it('is the filled seats that are here and not barred', () => {
    const seats = [
      aSeat('here'),
      aSeat('on-line', { attends: 'on-line' }),
      aSeat('away', { attends: null }),
      aSeat('left', { left: true }),
      aSeat('barred', { barred: true }),
      aSeat('vacant', { personId: null }),
    ];
    expect(electorateOf(seats, { remote: true })).toEqual([
      { seat: 'here', personId: 'person-here', remote: false },
      { seat: 'on-line', personId: 'person-on-line', remote: true },
    ]);
    expect(electorateOf(seats, { remote: false }).map(({ seat }) => seat)).toEqual(['here']);
  });
});

describe('who attends as far as the ballot goes', () => {
  const electors = electorateOf(aRoom('a b c'), { remote: true });
  const attending = (seats: Parameters<typeof attendingOf>[0], remote = true) =>
    attendingOf(seats, { electors, card: { remote } });

  it('keeps electors who left, as gone', () => {
    const seats = [aSeat('a', { left: true }), aSeat('b', { attends: null }), aSeat('c')];
    expect(attending(seats)).toEqual([
      { seat: 'a', remote: false, left: true },
      { seat: 'b', remote: false, left: true },
      { seat: 'c', remote: false, left: false },
    ]);
  });

  it('leaves out who arrived after it was opened: they wait for the next', () => {
    expect(attending([...aRoom('a b c'), aSeat('late')]).map(({ seat }) => seat)).toEqual(['a', 'b', 'c']);
  });

  it('names the barred and the uncounted on line, who are here and do not count', () => {
    const seats = [
      aSeat('d', { barred: true }),
      aSeat('e', { attends: 'on-line' }),
      aSeat('f', { barred: true, attends: null }),
    ];
    expect(attending(seats, false)).toEqual([
      { seat: 'd', remote: false, left: false },
      { seat: 'e', remote: true, left: false },
    ]);
    expect(attending(seats, true).map(({ seat }) => seat)).toEqual(['d']);
  });

  it('never names a vacant seat', () => {
    expect(attending([aSeat('x', { personId: null, barred: true })])).toEqual([]);
  });
});

describe('the seats as listed', () => {
  it('say which are vacant', () => {
    expect(listedSeats([aSeat('a'), aSeat('b', { personId: null })])).toEqual([
      { seat: 'a', vacant: false },
      { seat: 'b', vacant: true },
    ]);
  });

  it('carry a category where the body has categories', () => {
    expect(listedSeats([aSeat('a', { category: 'independent' }), aSeat('b')])).toEqual([
      { seat: 'a', category: 'independent', vacant: false },
      { seat: 'b', vacant: false },
    ]);
  });

  it('say which are the chair’s and the deputies’', () => {
    expect(listedSeats([aSeat('a', { leads: true }), aSeat('b', { leads: false })])).toEqual([
      { seat: 'a', vacant: false, leads: true },
      { seat: 'b', vacant: false },
    ]);
  });
});

describe('a casting vote', () => {
  const electors = electorateOf(aRoom('a b'), { remote: true });
  it.each([
    ['an elector without a ruling', 'a', null, true],
    ['an elector whose interest is not material', 'a', 'not-material', true],
    ['an elector whom the ruling takes it from', 'a', 'answer-questions', false],
    ['somebody who is no elector', 'c', null, false],
  ] as const)('%s', (_, seat, ruling, may) => {
    expect(mayCast({ seat, electors, ruling })).toBe(may);
  });
});
