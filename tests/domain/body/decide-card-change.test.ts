import { describe, expect, it } from 'vitest';
import type { BodyCard } from '~/domain/body/body-card';
import { decideCardChange } from '~/domain/body/decide-card-change';
import { keyNoticeBasis } from '~/domain/body/key-notice';
import { usualCard } from '~/domain/body/usual-card';

const card = usualCard('trust-board', 4);
const newest = { version: 3, effectiveOn: '2026-11-01', card };
const six: BodyCard = { ...card, quorum: { count: 6 } };

const NINE = [
  { category: 'independent', leads: true },
  ...Array.from({ length: 7 }, () => ({ category: '', leads: false })),
  { category: 'independent', leads: false },
];

type Change = Parameters<typeof decideCardChange>[0];
const decide = (change: Partial<Change> = {}) =>
  decideCardChange({
    ...{ newest, proposed: six, basedOn: 3, effectiveOn: '2026-11-24', seats: NINE, today: '2026-11-23' },
    ...change,
  });

describe('a change of a rule card (governance.md §1, §4)', () => {
  it('holds from tomorrow at the earliest', () => {
    expect(decide()).toEqual({ ok: true, value: true });
    expect(decide({ effectiveOn: '2026-11-23' })).toEqual({
      ok: false,
      refusal: { code: 'card-starts-too-early', earliest: '2026-11-24' },
    });
  });

  it('never holds before the version that it follows, where that is still to come; on the same day it does', () => {
    const later = { ...newest, effectiveOn: '2027-01-01' };
    expect(decide({ newest: later, effectiveOn: '2026-12-31' })).toEqual({
      ok: false,
      refusal: { code: 'card-starts-too-early', earliest: '2027-01-01' },
    });
    expect(decide({ newest: later, effectiveOn: '2026-11-23' })).toMatchObject({
      refusal: { earliest: '2027-01-01' },
    });
    expect(decide({ newest: later, effectiveOn: '2027-01-01' }).ok).toBe(true);
  });

  it('is made from the newest version', () => {
    expect(decide({ basedOn: 2 })).toEqual({
      ok: false,
      refusal: { code: 'card-changed-meanwhile', version: 3 },
    });
  });

  it('lets members agree to shorter notice with nine tenths of the votes, or up to 95 % by the articles', () => {
    const members = usualCard('trust-members', 3);
    const change = (shortNotice: readonly [number, number]) => {
      const decided = decide({ newest: { ...newest, card: members }, proposed: { ...members, shortNotice } });
      return decided.ok ? 'ok' : decided.refusal.code;
    };
    expect(change([89, 100])).toBe('short-notice-share-out-of-bounds');
    expect(change([90, 100])).toBe('card-unchanged');
    expect(change([95, 100])).toBe('ok');
    expect(change([96, 100])).toBe('short-notice-share-out-of-bounds');
    expect(change([90, 99])).toBe('short-notice-share-out-of-bounds');
  });

  it('gives no less notice than the law, and no more than sixty days', () => {
    const council = usualCard('cabinet', 3);
    const change = (noticeDays: number, of = council) =>
      decide({ newest: { ...newest, card: of }, proposed: { ...of, noticeDays } });
    expect(change(4)).toEqual({
      ok: false,
      refusal: { code: 'notice-below-statute', least: 5, basis: 'working' },
    });
    expect(change(5)).toMatchObject({ refusal: { code: 'card-unchanged' } });
    expect(change(7).ok).toBe(true);
    const members = { ...usualCard('trust-members', 1) };
    expect(change(13, members)).toMatchObject({ refusal: { least: 14, basis: 'calendar' } });
    expect(change(21, members).ok).toBe(true);
    expect(change(0, card).ok).toBe(true);
    expect(change(60, card).ok).toBe(true);
    expect(change(61, card)).toEqual({ ok: false, refusal: { code: 'notice-too-long', most: 60 } });
  });

  it('leaves what cannot wait to nobody for a council, and asks no more to be consulted than there are', () => {
    const urgency = { by: 'chair', consults: 8, answer: 'ratify' } as const;
    expect(decide({ proposed: { ...card, urgency } }).ok).toBe(true);
    expect(decide({ proposed: { ...card, urgency: { ...urgency, consults: 9 } } })).toEqual({
      ok: false,
      refusal: { code: 'consults-above-seats', most: 8 },
    });
    const council = usualCard('council-committee', 3);
    expect(
      decide({
        newest: { ...newest, card: council },
        proposed: { ...council, urgency: { ...urgency, consults: 1 } },
      }),
    ).toEqual({ ok: false, refusal: { code: 'urgency-unlawful' } });
    const nobody = { ...urgency, by: 'nobody', consults: 20 } as const;
    expect(decide({ proposed: { ...card, urgency: nobody } }).ok).toBe(true);
    const usual = { by: 'chair', consults: 1, answer: 'ratify' } as const;
    expect(decide({ proposed: { ...card, urgency: usual } })).toMatchObject({
      refusal: { code: 'card-unchanged' },
    });
  });

  it('settles how an executive counts its 28 days; every day is usual (§6.1)', () => {
    const cabinet = usualCard('cabinet', 3);
    const change = (keyNotice: 'calendar' | 'working') =>
      decide({ newest: { ...newest, card: cabinet }, proposed: { ...cabinet, keyNotice } });
    expect(change('working').ok).toBe(true);
    expect(change('calendar')).toMatchObject({ refusal: { code: 'card-unchanged' } });
    expect(keyNoticeBasis(null)).toBe('calendar');
  });

  it('lets nobody come for a member of an executive (governance.md §5)', () => {
    const cabinet = usualCard('cabinet', 3);
    const proposed = { ...cabinet, substitutes: 'Standing order 9' };
    expect(decide({ newest: { ...newest, card: cabinet }, proposed })).toEqual({
      ok: false,
      refusal: { code: 'substitutes-unlawful' },
    });
    expect(decide({ proposed: { ...card, substitutes: 'Article 15' } }).ok).toBe(true);
  });

  it('changes something, and not the kind of body', () => {
    const { quorum, ...rest } = card;
    expect(decide({ proposed: { quorum: { ...quorum }, ...rest } })).toMatchObject({
      refusal: { code: 'card-unchanged' },
    });
    expect(decide({ proposed: { ...six, profile: 'custom' } })).toMatchObject({
      refusal: { code: 'card-profile-fixed' },
    });
  });

  it('asks for nothing that no vote could meet', () => {
    const majority = { ...card.majority, share: [3, 2] } as const;
    expect(decide({ proposed: { ...card, majority } })).toMatchObject({
      refusal: { code: 'card-senseless' },
    });
  });

  it('asks for no quorum above the seats', () => {
    expect(decide({ proposed: { ...card, quorum: { count: 9 } } }).ok).toBe(true);
    expect(decide({ proposed: { ...card, quorum: { count: 10 } } })).toEqual({
      ok: false,
      refusal: { code: 'quorum-above-seats', needed: 10, seats: 9 },
    });
    const independent = (least: number) =>
      decide({ proposed: { ...card, quorum: { count: 6, categories: { independent: least } } } });
    expect(independent(2).ok).toBe(true);
    expect(independent(3)).toEqual({
      ok: false,
      refusal: { code: 'minimum-above-seats', category: 'independent', needed: 3, seats: 2 },
    });
    const led: BodyCard = { ...card, quorum: { count: 6, chairOrDeputy: true } };
    expect(decide({ proposed: led }).ok).toBe(true);
    expect(decide({ proposed: led, seats: NINE.map((seat) => ({ ...seat, leads: false })) })).toEqual({
      ok: false,
      refusal: { code: 'no-seat-to-lead' },
    });
  });

  it('asks for no share that no vote could meet', () => {
    const majority = { ...card.majority, share: [1, 0] } as const;
    expect(decide({ proposed: { ...card, majority } })).toMatchObject({
      refusal: { code: 'card-senseless', message: 'a share [n, d] must have 0 < n ≤ d' },
    });
  });

  it('is refused what the law has fixed: a committee asks for no two-thirds (Friends of Hethel)', () => {
    const committee = usualCard('council-committee', 3);
    const majority = { share: [2, 3], test: 'at-least', base: 'cast' } as const;
    expect(
      decide({ newest: { ...newest, card: committee }, proposed: { ...committee, majority } }),
    ).toMatchObject({ refusal: { code: 'majority-fixed' } });
  });

  it('takes from no Act what it asks of one motion for every vote of a council (LGA 1972 s.249; §0.4)', () => {
    const majority = { share: [2, 3], test: 'at-least', base: 'cast', statute: 'lga-1972-s249' } as const;
    for (const profile of ['council', 'council-committee', 'cabinet'] as const) {
      const council = usualCard(profile, 3);
      expect(decide({ newest: { ...newest, card: council }, proposed: { ...council, majority } })).toEqual({
        ok: false,
        refusal: { code: 'majority-fixed' },
      });
    }
    expect(decide({ proposed: { ...card, majority } }).ok).toBe(true);
  });

  it('counts nobody on line in a council, a committee or an executive (Hertfordshire; §1)', () => {
    for (const profile of ['council', 'council-committee', 'cabinet'] as const) {
      const council = usualCard(profile, 3);
      const proposed = { ...council, remote: true };
      expect(decide({ newest: { ...newest, card: council }, proposed })).toEqual({
        ok: false,
        refusal: { code: 'remote-unlawful' },
      });
    }
    expect(decide({ proposed: { ...card, remote: false } }).ok).toBe(true);
  });

  it('never makes a quorum of nobody', () => {
    const committee = usualCard('trust-committee', 3);
    const of = (count: number) =>
      decide({ newest: { ...newest, card: committee }, proposed: { ...committee, quorum: { count } } });
    expect(of(0)).toEqual({ ok: false, refusal: { code: 'quorum-of-nobody' } });
    expect(of(1).ok).toBe(true);
  });

  it('asks for no more members to call for a recorded vote than there are', () => {
    expect(decide({ proposed: { ...card, recordedVoteDemand: 9 } }).ok).toBe(true);
    expect(decide({ proposed: { ...card, recordedVoteDemand: 10 } })).toEqual({
      ok: false,
      refusal: { code: 'demand-above-seats', seats: 9 },
    });
  });

  it('may lower the quorum of a board to two, not to one (model article 11(2))', () => {
    expect(decide({ proposed: { ...card, quorum: { count: 2 } } }).ok).toBe(true);
    expect(decide({ proposed: { ...card, quorum: { count: 1 } } }).ok).toBe(false);
  });
});

it('a call-in window of no day, or of more than fifteen, is refused; a shorter one is another card', () => {
  const cabinet = usualCard('cabinet', 9);
  const asked = (days: number) =>
    decide({
      newest: { ...newest, card: cabinet },
      proposed: {
        ...cabinet,
        callIn: { requests: 3, chairAlone: false, days, takesEffect: 'next-working-day' },
      },
    });
  expect(asked(0)).toMatchObject({ refusal: { code: 'call-in-days-out-of-bounds', least: 1, most: 15 } });
  expect(asked(5)).toMatchObject({ refusal: { code: 'card-unchanged' } });
  expect(asked(3).ok).toBe(true);
});
