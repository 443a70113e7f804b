import { describe, expect, it } from 'vitest';
import {
  type DemandFacts,
  decideDemand,
  decideMandatoryNames,
  decideOwnRecord,
  namesRecordedWords,
  type OwnRecordFacts,
} from '~/domain/ballot/recorded-vote';
import { code } from './a-room';

describe('a call for a recorded vote', () => {
  const facts: DemandFacts = {
    ...{ needed: 5, others: 3, motionState: 'ready', methodNow: null, present: true, barred: false },
  };

  it('is reached with the last of the number that the card asks for', () => {
    expect(decideDemand(facts)).toEqual({ ok: true, value: { reached: false } });
    expect(decideDemand({ ...facts, others: 4 })).toEqual({ ok: true, value: { reached: true } });
    expect(decideDemand({ ...facts, others: 5 })).toEqual({ ok: true, value: { reached: true } });
    expect(decideDemand({ ...facts, needed: 1, others: 0 })).toEqual({ ok: true, value: { reached: true } });
  });

  it.each<[Partial<DemandFacts>, string]>([
    [{ needed: 0 }, 'no-call-for-names'],
    [{ motionState: 'decided' }, 'call-too-late'],
    [{ motionState: 'replaced' }, 'call-too-late'],
    [{ motionState: 'voting', methodNow: 'named' }, 'ok'],
    [{ motionState: 'voting', methodNow: 'assent' }, 'ok'],
    [{ motionState: 'voting', methodNow: 'secret' }, 'call-under-secret'],
    [{ barred: true }, 'barred-from-item'],
    [{ present: false }, 'away-from-meeting'],
  ])('%o: %s', (part, expected) => {
    expect(code(decideDemand({ ...facts, ...part }))).toBe(expected);
  });
});

describe('having one’s own vote recorded', () => {
  const facts: OwnRecordFacts = {
    ...{ profile: 'council', method: 'named', state: 'closed', itemIsCurrent: true, isElector: true },
  };
  it.each<[Partial<OwnRecordFacts>, string]>([
    [{}, 'ok'],
    [{ state: 'declared' }, 'ok'],
    [{ profile: 'council-committee' }, 'ok'],
    [{ profile: 'cabinet' }, 'own-vote-not-here'],
    [{ profile: 'trust-board' }, 'own-vote-not-here'],
    [{ method: 'secret' }, 'own-vote-secret'],
    [{ method: 'assent' }, 'own-vote-none-taken'],
    [{ state: 'set-aside' }, 'ballot-set-aside'],
    [{ state: 'open' }, 'own-vote-still-open'],
    [{ itemIsCurrent: false }, 'own-vote-too-late'],
    [{ isElector: false }, 'not-an-elector'],
  ])('%o: %s', (part, expected) => {
    expect(code(decideOwnRecord({ ...facts, ...part }))).toBe(expected);
  });
});

describe('names that the law commands', () => {
  it('are those on a council’s budget decision, before the vote', () => {
    expect(code(decideMandatoryNames({ profile: 'council', motionState: 'ready' }))).toBe('ok');
    expect(code(decideMandatoryNames({ profile: 'council', motionState: 'voting' }))).toBe('call-too-late');
    expect(code(decideMandatoryNames({ profile: 'cabinet', motionState: 'ready' }))).toBe(
      'names-not-mandatory-here',
    );
  });

  it('say in the record why they are there', () => {
    expect(namesRecordedWords('mandatory').source).toBe('SI 2014/165');
    expect(namesRecordedWords('demanded').source).toBe('standing orders');
  });
});
