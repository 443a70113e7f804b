import { describe, expect, it } from 'vitest';
import { decideContest } from '~/domain/ballot/decide-contest';
import { type DeclareFacts, decideDeclare } from '~/domain/ballot/decide-declare';
import { decideInstruction } from '~/domain/ballot/decide-instruction';
import { decideObjection, type ObjectionFacts } from '~/domain/ballot/decide-objection';
import { decideSetAside } from '~/domain/ballot/decide-set-aside';
import type { LiveAnswer } from '~/domain/ballot/live-ballot';
import { asBodyCard } from '~/domain/body/body-card';
import { CARD, code } from './a-room';

const CARRIED: LiveAnswer = {
  outcome: 'carried',
  tally: { for: 2, against: 1, abstain: 0, notVoting: 0, late: 0 },
  quorum: null,
  castingVote: 'not-needed',
  steps: [],
};

describe('declaring', () => {
  const facts: DeclareFacts = {
    state: 'closed',
    answer: CARRIED,
    declared: null,
    result: 'carried',
    reason: '',
  };
  const declaring = (part: Partial<DeclareFacts>) => decideDeclare({ ...facts, ...part });

  it('the outcome needs no reason; another result does', () => {
    expect(declaring({})).toEqual({ ok: true, value: 'declared' });
    expect(code(declaring({ result: 'not-carried' }))).toBe('declaration-reason-needed');
    expect(declaring({ result: 'not-carried', reason: 'Article 12 was not met.' })).toEqual({
      ok: true,
      value: 'declared',
    });
  });

  it('happens once, after closing', () => {
    expect(code(declaring({ state: 'open' }))).toBe('ballot-still-open');
    expect(code(declaring({ answer: null }))).toBe('ballot-still-open');
    expect(code(declaring({ state: 'set-aside' }))).toBe('ballot-set-aside');
    expect(declaring({ state: 'declared', declared: 'carried' })).toEqual({ ok: true, value: 'repeat' });
    expect(declaring({ state: 'declared', declared: 'not-carried' })).toEqual({
      ok: false,
      refusal: { code: 'declared-otherwise', declared: 'not-carried' },
    });
  });

  it('waits for the casting vote', () => {
    const answer: LiveAnswer = { ...CARRIED, outcome: 'undecided', castingVote: 'awaited' };
    expect(code(declaring({ answer, result: 'not-carried', reason: 'x' }))).toBe('casting-vote-awaited');
  });

  it('says of an objection only that it was made, and nothing else of it', () => {
    const answer: LiveAnswer = { ...CARRIED, outcome: 'objected' };
    expect(declaring({ answer, result: 'objected' })).toEqual({ ok: true, value: 'declared' });
    expect(code(declaring({ answer, result: 'carried', reason: 'x' }))).toBe('objection-stands');
    expect(code(declaring({ result: 'objected', reason: 'x' }))).toBe('objection-stands');
  });
});

describe('setting aside', () => {
  it.each([
    ['open', 'Wrong wording.', 'ok'],
    ['closed', 'Wrong wording.', 'ok'],
    ['open', ' ', 'set-aside-reason-needed'],
    ['set-aside', '', 'ok'],
    ['declared', 'Wrong wording.', 'declared-stands'],
  ] as const)('%s, %s: %s', (state, reason, expected) => {
    expect(code(decideSetAside({ state, reason }))).toBe(expected);
  });

  it('again is a repeat', () => {
    expect(decideSetAside({ state: 'set-aside', reason: 'x' })).toEqual({ ok: true, value: 'repeat' });
  });
});

describe('objecting', () => {
  const facts: ObjectionFacts = {
    state: 'open',
    method: 'assent',
    profile: 'trust-board',
    isElector: true,
    barred: false,
    restrictedBy: null,
    present: true,
  };

  it('forces a vote, or returns the paper of an advisory body', () => {
    expect(decideObjection(facts)).toEqual({ ok: true, value: 'forces-vote' });
    expect(decideObjection({ ...facts, profile: 'advisory' })).toEqual({ ok: true, value: 'returns-paper' });
  });

  it.each<[Partial<ObjectionFacts>, string]>([
    [{ method: 'named' }, 'not-put-without-vote'],
    [{ state: 'closed' }, 'question-settled'],
    [{ barred: true }, 'barred-from-item'],
    [{ isElector: false }, 'not-an-elector'],
    [{ present: false }, 'away-from-meeting'],
  ])('%o: %s', (part, expected) => {
    expect(code(decideObjection({ ...facts, ...part }))).toBe(expected);
  });
});

describe('in whose name', () => {
  it.each([
    [
      'the chair in person',
      { actorId: 'chair', presidingPersonId: 'chair', forId: null },
      { ok: true, value: { forId: null } },
    ],
    [
      'the officer for the chair',
      { actorId: 'officer', presidingPersonId: 'chair', forId: 'chair' },
      { ok: true, value: { forId: 'chair' } },
    ],
    [
      'the officer uninstructed',
      { actorId: 'officer', presidingPersonId: 'chair', forId: null },
      { ok: false, refusal: { code: 'instruction-needed' } },
    ],
    [
      'the officer for who presided before',
      { actorId: 'officer', presidingPersonId: 'deputy', forId: 'chair' },
      { ok: false, refusal: { code: 'presiding-changed' } },
    ],
    [
      'where nobody presides',
      { actorId: 'officer', presidingPersonId: null, forId: 'chair' },
      { ok: false, refusal: { code: 'nobody-presides' } },
    ],
  ])('%s', (_, facts, expected) => {
    expect(decideInstruction(facts)).toEqual(expected);
  });
});

describe('contesting', () => {
  const facts = {
    actorId: 'chair',
    recordedFor: [null, 'chair'],
    contested: null,
    text: 'I did not ask for it.',
  };

  it('is for the one in whose name it was recorded, once, in words', () => {
    expect(decideContest(facts)).toEqual({ ok: true, value: 'contested' });
    expect(code(decideContest({ ...facts, actorId: 'deputy' }))).toBe('nothing-to-contest');
    expect(code(decideContest({ ...facts, text: ' ' }))).toBe('contest-text-needed');
    expect(code(decideContest({ ...facts, contested: 'Something else.' }))).toBe('contested-already');
    expect(decideContest({ ...facts, contested: 'I did not ask for it.' })).toEqual({
      ok: true,
      value: 'repeat',
    });
  });
});

describe('a card', () => {
  it('that leaves it unsaid asks for the reason of a casting vote and publishes names', () => {
    expect(asBodyCard(CARD)).toEqual({
      ...CARD,
      castingVoteReason: true,
      namesPublished: true,
      writtenDays: 28,
    });
    const card = { ...CARD, castingVoteReason: false, namesPublished: false, writtenDays: 14 };
    expect(asBodyCard(card)).toEqual(card);
  });
});
