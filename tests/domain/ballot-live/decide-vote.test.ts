import { describe, expect, it } from 'vitest';
import { decideVote, type VoteFacts } from '~/domain/ballot/decide-vote';
import { code } from './a-room';

const MINE = { seat: 'a', personId: 'person-a', remote: false, voted: false };
const READY: VoteFacts = {
  state: 'open',
  method: 'named',
  wording: 'That it be done.',
  motionText: 'That it be done.',
  elector: MINE,
  barred: false,
  restrictedBy: null,
  present: true,
  inRoom: true,
  recorded: false,
};

describe('a vote', () => {
  it('is the elector’s', () => {
    expect(decideVote(READY)).toEqual({
      ok: true,
      value: { seat: 'a', personId: 'person-a', remote: false },
    });
  });

  it.each<[string, Partial<VoteFacts>, string]>([
    ['cast again in a named ballot', { elector: { ...MINE, voted: true } }, 'ok'],
    ['from a member on line', { inRoom: false }, 'ok'],
    ['after it was closed', { state: 'closed' }, 'ballot-closed'],
    ['after it was declared', { state: 'declared' }, 'ballot-closed'],
    ['after it was set aside', { state: 'set-aside' }, 'ballot-set-aside'],
    ['where the question was put without a vote', { method: 'assent' }, 'assent-takes-no-vote'],
    ['on other wording', { motionText: 'That it not be done.' }, 'wording-changed'],
    ['of a member barred since', { barred: true }, 'barred-from-item'],
    ['of somebody outside the electorate', { elector: null }, 'not-an-elector'],
    ['of a member who left', { present: false }, 'away-from-meeting'],
    ['recorded for a member in the room', { recorded: true }, 'ok'],
    ['recorded for a member on line', { recorded: true, inRoom: false }, 'member-not-in-room'],
    ['recorded in a secret ballot', { recorded: true, method: 'secret' }, 'secret-vote-is-personal'],
    ['secret, the first time', { method: 'secret' }, 'ok'],
    ['secret, again', { method: 'secret', elector: { ...MINE, voted: true } }, 'secret-vote-final'],
  ])('%s', (_, part, expected) => {
    expect(code(decideVote({ ...READY, ...part }))).toBe(expected);
  });
});
