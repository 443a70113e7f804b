import { describe, expect, it } from 'vitest';
import { decideCirculate } from '~/domain/resolution/decide-circulate';
import { type CirculatedSeat, judgeResolution } from '~/domain/resolution/judge-resolution';
import { kindsFor } from '~/domain/resolution/kinds-for';
import { agree, cardOf, seatsOf } from '../../support/circulated-seats';

describe('whether it may be circulated', () => {
  const circulation = {
    kind: 'special',
    matter: 'general',
    card: cardOf('trust-members'),
    seats: seatsOf(4),
  } as const;

  it('has kinds for members and for directors, and none for a council', () => {
    expect(kindsFor('trust-members')).toEqual(['ordinary', 'special']);
    expect(kindsFor('trust-board')).toEqual(['unanimous']);
    expect(kindsFor('custom')).toEqual(['ordinary', 'special', 'unanimous']);
    expect(kindsFor('council')).toEqual([]);
    expect(decideCirculate(circulation)).toEqual({ ok: true, value: true });
    expect(decideCirculate({ ...circulation, card: cardOf('cabinet') })).toEqual({
      ok: false,
      refusal: { code: 'not-decided-in-writing', kinds: [] },
    });
  });

  it('refuses what needs a meeting, and the articles by anything but a special resolution', () => {
    for (const matter of ['remove-director', 'remove-auditor'] as const) {
      expect(decideCirculate({ ...circulation, matter })).toEqual({
        ok: false,
        refusal: { code: 'matter-needs-meeting', matter },
      });
    }
    expect(decideCirculate({ ...circulation, matter: 'articles' })).toEqual({ ok: true, value: true });
    expect(decideCirculate({ ...circulation, kind: 'ordinary', matter: 'articles' })).toMatchObject({
      refusal: { code: 'matter-needs-special' },
    });
  });

  it('bars no member, and needs somebody', () => {
    expect(decideCirculate({ ...circulation, seats: seatsOf(4, { excluded: 1 }) })).toMatchObject({
      refusal: { code: 'members-have-no-bar' },
    });
    expect(decideCirculate({ ...circulation, seats: seatsOf(2, { vacant: 2 }) })).toMatchObject({
      refusal: { code: 'nobody-eligible' },
    });
  });

  it('needs a quorum of directors whom no interest excludes', () => {
    const board = { ...circulation, kind: 'unanimous', card: cardOf('trust-board', 3) } as const;
    expect(decideCirculate({ ...board, seats: seatsOf(5, { excluded: 2 }) })).toEqual({
      ok: true,
      value: true,
    });
    expect(decideCirculate({ ...board, seats: seatsOf(5, { excluded: 3 }) })).toEqual({
      ok: false,
      refusal: { code: 'no-quorum-in-writing', eligible: 2, needed: 3 },
    });
  });
});

describe('a quorum that must include the chair or a deputy, and directors in writing (model article 8(4))', () => {
  const card = { ...cardOf('trust-board', 2), quorum: { count: 2, chairOrDeputy: true } };
  const led = seatsOf(4).map((seat, index) => ({ ...seat, leads: index === 0 }));
  const circulate = (seats: readonly CirculatedSeat[]) =>
    decideCirculate({ kind: 'unanimous', matter: 'general', card, seats });

  it('is made where one of them is eligible, and all agreeing it passes', () => {
    expect(circulate(led).ok).toBe(true);
    const judged = judgeResolution({ kind: 'unanimous', card, seats: led, answers: agree(0, 1, 2, 3) });
    expect(judged.answer.outcome).toBe('carried');
  });

  it('is not made where an interest keeps the only one out', () => {
    expect(circulate(led.map((seat) => ({ ...seat, excluded: seat.leads })))).toEqual({
      ok: false,
      refusal: { code: 'no-quorum-in-writing', eligible: 3, needed: 2 },
    });
  });
});
