import { describe, expect, test } from 'vitest';
import {
  decidePresiding,
  type PresidingSeat,
  stillPresides,
  whoPresides,
} from '~/domain/meeting/who-presides';

const seat = (seatId: string, over: Partial<PresidingSeat> = {}): PresidingSeat => ({
  seatId,
  role: seatId === 'chair' ? 'chair' : seatId === 'deputy' ? 'deputy' : 'member',
  vacant: false,
  present: true,
  barred: false,
  ...over,
});

describe('without a choice', () => {
  test.each([
    ['the chair who is here', [seat('member'), seat('deputy'), seat('chair')], 'chair'],
    ['the deputy when the chair is away', [seat('chair', { present: false }), seat('deputy')], 'deputy'],
    ['the deputy when the chair is barred', [seat('chair', { barred: true }), seat('deputy')], 'deputy'],
    [
      'the deputy when the chair’s seat is vacant',
      [seat('chair', { vacant: true }), seat('deputy')],
      'deputy',
    ],
    [
      'nobody when both are away',
      [seat('chair', { present: false }), seat('deputy', { present: false }), seat('m')],
      null,
    ],
  ])('presides %s', (_, seats, expected) => {
    expect(whoPresides(seats)).toBe(expected);
  });
});

describe('a member chosen', () => {
  const seats = [
    seat('chair'),
    seat('m'),
    seat('away', { present: false }),
    seat('out', { barred: true }),
    seat('v', { vacant: true }),
  ];
  test('presides if here and free', () => {
    expect(decidePresiding(seats, 'm')).toMatchObject({ ok: true, value: { seatId: 'm' } });
  });
  test.each([
    ['away', 'presider-not-here'],
    ['out', 'presider-barred'],
    ['v', 'seat-not-found'],
    ['elsewhere', 'seat-not-found'],
  ])('does not preside from the seat %s', (seatId, code) => {
    expect(decidePresiding(seats, seatId)).toEqual({ ok: false, refusal: { code } });
  });
});

describe('whoever presided', () => {
  test.each([
    ['goes on', [seat('chair'), seat('deputy')], 'deputy', 'deputy'],
    ['goes on when barred but here', [seat('chair', { barred: true }), seat('deputy')], 'chair', 'chair'],
    ['gives way on leaving', [seat('chair', { present: false }), seat('deputy')], 'chair', 'deputy'],
    [
      'gives way when the seat falls vacant',
      [seat('chair', { vacant: true }), seat('deputy')],
      'chair',
      'deputy',
    ],
    ['was nobody', [seat('chair')], null, 'chair'],
  ])('%s', (_, seats, before, now) => {
    expect(stillPresides(seats, before)).toBe(now);
  });
});
