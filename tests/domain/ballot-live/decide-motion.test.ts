import { describe, expect, it } from 'vitest';
import {
  type AmendFacts,
  decideAmendment,
  decideMotion,
  type MotionWish,
  type PutFacts,
} from '~/domain/ballot/decide-motion';
import { code } from './a-room';

const FACTS: PutFacts = {
  itemDone: false,
  recommendations: [
    { key: 'a', text: 'agree the arrangement' },
    { key: 'b', text: 'ask for consent' },
  ],
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
