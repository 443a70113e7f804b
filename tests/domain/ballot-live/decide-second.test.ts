import { describe, expect, it } from 'vitest';
import {
  decideSecond,
  decideWithdrawMotion,
  type SecondFacts,
  type WithdrawFacts,
} from '~/domain/ballot/decide-second';
import { isOfBusiness } from '~/domain/ballot/live-ballot';
import { code } from './a-room';

describe('seconding', () => {
  const facts: SecondFacts = {
    ...{ state: 'ready', movedById: 'mover', secondedById: null, seconderId: 'other' },
    ...{ present: true, barred: false },
  };
  it.each<[Partial<SecondFacts>, string]>([
    [{}, 'ok'],
    [{ movedById: null }, 'ok'],
    [{ state: 'voting' }, 'motion-not-ready'],
    [{ secondedById: 'third' }, 'seconded-already'],
    [{ seconderId: 'mover' }, 'mover-is-seconder'],
    [{ barred: true }, 'barred-from-item'],
    [{ present: false }, 'seconder-not-here'],
  ])('%o: %s', (part, expected) => {
    expect(code(decideSecond({ ...facts, ...part }))).toBe(expected);
  });

  it('twice by the same changes nothing, also later', () => {
    expect(decideSecond(facts)).toEqual({ ok: true, value: true });
    expect(decideSecond({ ...facts, secondedById: 'other', state: 'decided' })).toEqual({
      ...{ ok: true, value: false },
    });
  });
});

describe('withdrawing a motion', () => {
  const facts: WithdrawFacts = {
    ...{ state: 'ready', movedById: 'mover', actorId: 'mover', records: false, ballots: [] },
    amendmentPending: false,
  };
  it.each<[Partial<WithdrawFacts>, string]>([
    [{}, 'ok'],
    [{ actorId: 'other' }, 'not-the-mover'],
    [{ movedById: null }, 'not-the-mover'],
    [{ actorId: 'officer', records: true }, 'ok'],
    [{ ballots: ['set-aside'] }, 'ok'],
    [{ ballots: ['open'] }, 'ballot-open-on-motion'],
    [{ ballots: ['closed'] }, 'ballot-open-on-motion'],
    [{ state: 'decided', ballots: ['declared'] }, 'motion-not-ready'],
    [{ amendmentPending: true }, 'amendment-first'],
  ])('%o: %s', (part, expected) => {
    expect(code(decideWithdrawMotion({ ...facts, ...part }))).toBe(expected);
  });

  it('again changes nothing', () => {
    expect(decideWithdrawMotion(facts)).toEqual({ ok: true, value: true });
    expect(decideWithdrawMotion({ ...facts, state: 'withdrawn' })).toEqual({ ok: true, value: false });
  });
});

describe('the business of an item', () => {
  it('is decided by no motion about the public or about the words of another', () => {
    expect((['recommendation', 'other', 'appointment'] as const).every(isOfBusiness)).toBe(true);
    expect((['exclusion', 'amendment', 'call-meeting'] as const).some(isOfBusiness)).toBe(false);
  });
});
