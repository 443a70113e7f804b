import { describe, expect, it } from 'vitest';
import { ballotInput } from '~/domain/ballot/ballot-input';
import { computeOutcome } from '~/domain/ballot/compute-outcome';
import { type AmendFacts, decideAmendment } from '~/domain/ballot/decide-amendment';
import { decideMotion, type MotionWish, type PutFacts } from '~/domain/ballot/decide-motion';
import { electorateOf } from '~/domain/ballot/electorate';
import { explainRule } from '~/domain/ballot/explain-rule';
import { cardFor } from '~/domain/ballot/motion-majority';
import { aRoom, CARD, code } from './a-room';

const FACTS: PutFacts = {
  itemDone: false,
  profile: 'trust-board',
  meeting: 'ordinary',
  recommendations: [
    { key: 'a', text: 'agree the arrangement' },
    { key: 'b', text: 'ask for consent' },
  ],
  specialNotice: { editions: [], meetsOn: '2026-11-23', needs: 14, agreed: false },
  motions: [],
  memberIds: ['mover', 'seconder'],
  movedById: null,
  secondedById: null,
};
const both = { kind: 'recommendation', keys: ['b', 'a'], together: true } as const;
const standing = (part: object) => ({
  state: 'ready' as const,
  text: '',
  recommendations: [],
  candidate: '',
  ...part,
});
const put = (wish: MotionWish, part: Partial<PutFacts> = {}) => decideMotion(wish, { ...FACTS, ...part });

describe('putting a motion', () => {
  it('of recommendations, together in their order or one by one', () => {
    expect(put(both)).toEqual({
      ok: true,
      value: [
        {
          text: '(a) agree the arrangement\n(b) ask for consent',
          recommendations: ['a', 'b'],
          candidate: '',
        },
      ],
    });
    expect(put({ ...both, together: false })).toMatchObject({
      ok: true,
      value: [{ recommendations: ['a'] }, { recommendations: ['b'] }],
    });
  });

  it('of the meeting’s own words, and of one name', () => {
    expect(put({ kind: 'other', text: ' That we adjourn. ' })).toMatchObject({
      ok: true,
      value: [{ text: 'That we adjourn.' }],
    });
    expect(put({ kind: 'appointment', candidate: ' Priti Vaswani ', office: 'deputy chair' })).toEqual({
      ok: true,
      value: [
        {
          text: 'That Priti Vaswani be appointed as deputy chair.',
          recommendations: [],
          candidate: 'Priti Vaswani',
        },
      ],
    });
  });

  it.each<[MotionWish]>([
    [{ kind: 'other', text: ' ' }],
    [{ kind: 'recommendation', keys: [], together: true }],
    [{ kind: 'appointment', candidate: ' ', office: 'chair' }],
    [{ kind: 'appointment', candidate: 'Wilf Harbottle', office: '' }],
  ])('of nothing is refused', (wish) => {
    expect(code(put(wish))).toBe('motion-empty');
  });

  it('again in the same words adds nothing', () => {
    expect(
      put(both, {
        motions: [
          standing({ text: '(a) agree the arrangement\n(b) ask for consent', recommendations: ['a', 'b'] }),
        ],
      }),
    ).toEqual({ ok: true, value: [] });
    expect(
      put(
        { ...both, together: false },
        { motions: [standing({ text: '(a) agree the arrangement', recommendations: ['a'] })] },
      ),
    ).toMatchObject({
      ok: true,
      value: [{ recommendations: ['b'] }],
    });
  });

  it('of what stands in another motion is refused, unless that was replaced', () => {
    const other = { text: '(a) as amended', recommendations: ['a'] };
    expect(code(put(both, { motions: [standing(other)] }))).toBe('recommendation-put-already');
    expect(code(put(both, { motions: [standing({ ...other, state: 'replaced' })] }))).toBe('ok');
    const name = { kind: 'appointment', candidate: 'Wilf Harbottle', office: 'chair' } as const;
    expect(code(put(name, { motions: [standing({ text: 'x', candidate: 'Wilf Harbottle' })] }))).toBe(
      'candidate-put-already',
    );
  });

  it.each<[Partial<PutFacts>, string]>([
    [{ itemDone: true }, 'item-is-done'],
    [{ movedById: 'somebody' }, 'mover-not-member'],
    [{ movedById: 'mover', secondedById: 'mover' }, 'mover-is-seconder'],
    [{ movedById: 'mover', secondedById: 'seconder' }, 'ok'],
  ])('%o: %s', (part, expected) => {
    expect(code(put(both, part))).toBe(expected);
  });

  it('of a recommendation that is not there', () => {
    expect(code(put({ ...both, keys: ['a', 'c'] }))).toBe('recommendation-unknown');
  });
});

describe('what an Act has a majority for (governance.md §0.4, §5)', () => {
  const special = { kind: 'special', text: 'That the articles be altered.' } as const;
  const members = {
    profile: 'trust-members',
    specialNotice: {
      editions: [{ text: special.text, on: '2026-11-01' }],
      ...{ meetsOn: '2026-11-23', needs: 14, agreed: false },
    },
  } as const;
  const honour = { kind: 'honour', text: 'That Mabel Thirlwell be an honorary alderman.' } as const;

  it('a special resolution is one of a company’s members, and its words say what it is (CA 2006 s.283)', () => {
    const text = 'As a special resolution: That the articles be altered.';
    expect(put(special, members)).toMatchObject({ ok: true, value: [{ text }] });
    expect(put({ ...special, text }, members)).toMatchObject({ ok: true, value: [{ text }] });
    expect(put(special, { ...members, motions: [standing({ text })] })).toEqual({ ok: true, value: [] });
    expect(code(put({ ...special, text: ' ' }, members))).toBe('motion-empty');
    expect(code(put(special, { profile: 'trust-members' }))).toBe('special-not-in-notice');
    expect(code(put(special))).toBe('special-not-here');
    expect(code(put(special, { profile: 'council' }))).toBe('special-not-here');
  });

  it('a title is conferred by the council itself, at a meeting called for it (LGA 1972 s.249)', () => {
    const council = { profile: 'council', meeting: 'extraordinary' } as const;
    expect(put(honour, council)).toMatchObject({ ok: true, value: [{ text: honour.text }] });
    expect(code(put(honour, { ...council, meeting: 'ordinary' }))).toBe('honour-needs-own-meeting');
    for (const profile of ['council-committee', 'cabinet', 'trust-board'] as const)
      expect(code(put(honour, { ...council, profile }))).toBe('honour-not-here');
  });

  it.each([
    ['special', 'trust-members', [3, 4], 'CA 2006 ss.282 and 283'],
    ['honour', 'council', [2, 3], 'LGA 1972 s.249'],
  ] as const)(
    '%s: its own share of the votes cast, whatever the card says',
    (kind, profile, share, source) => {
      const card = { ...CARD, profile, quorum: { count: 2 }, remote: false } as const;
      const own = cardFor(kind, card);
      expect(own).toMatchObject({ profile, quorum: card.quorum, tie: card.tie });
      expect(own.majority).toMatchObject({ share, test: 'at-least', base: 'cast' });
      expect(cardFor('other', card)).toBe(card);
      const vote = (yes: number, no: number) => {
        const seats = aRoom(
          range(yes + no)
            .map(String)
            .join(' '),
        );
        const votes = seats.map(({ seat }, index) => ({
          seat,
          choice: index < yes ? ('for' as const) : ('against' as const),
        }));
        const electors = electorateOf(seats, own);
        return computeOutcome(ballotInput({ kind, card: own, seats, electors, votes }));
      };
      const [n, d] = share;
      const enough = vote(n, d - n);
      expect(enough.outcome).toBe('carried');
      expect(enough.steps.at(-1)?.source).toBe(source);
      expect(vote(2 * n - 1, 2 * (d - n)).outcome).toBe('not-carried');
      expect(explainRule(own, ROOM)[1].source).toBe(source);
    },
  );
});

const ROOM = {
  mayVote: 4,
  recused: 0,
  restricted: 0,
  absent: 0,
  onLine: 0,
  vacant: 0,
  presidingBarred: false,
  assent: false,
};
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('amending a motion', () => {
  const facts: AmendFacts = {
    kind: 'other',
    amendmentPending: false,
    state: 'ready',
    ballots: ['set-aside'],
    text: ' That it be done by May. ',
    wording: 'That it be done.',
    memberIds: ['mover'],
    movedById: 'mover',
    secondedById: null,
  };

  it('gives it new words', () => {
    expect(decideAmendment(facts)).toEqual({ ok: true, value: { text: 'That it be done by May.' } });
  });

  it.each<[Partial<AmendFacts>, string]>([
    [{ kind: 'special' }, 'special-not-amended'],
    [{ ballots: ['open'] }, 'ballot-open-on-motion'],
    [{ ballots: ['closed'] }, 'ballot-open-on-motion'],
    [{ state: 'decided', ballots: ['declared'] }, 'motion-not-ready'],
    [{ text: ' ' }, 'motion-empty'],
    [{ text: 'That it be done.' }, 'amendment-changes-nothing'],
    [{ movedById: 'somebody' }, 'mover-not-member'],
    [{ kind: 'exclusion' }, 'exclusion-not-amended'],
    [{ kind: 'amendment' }, 'amendment-not-amended'],
    [{ amendmentPending: true }, 'amendment-first'],
  ])('%o: %s', (part, expected) => {
    expect(code(decideAmendment({ ...facts, ...part }))).toBe(expected);
  });
});
