import { describe, expect, it } from 'vitest';
import { ballotInput } from '~/domain/ballot/ballot-input';
import { decideOpen } from '~/domain/ballot/decide-open';
import { quorumWaived } from '~/domain/ballot/quorum-waived';
import { aRoom, aSeat, CARD, code } from './a-room';

const facts = { profile: 'trust-board', kind: 'call-meeting', inOffice: 6, needed: 6 } as const;

describe('a vote without a quorum', () => {
  it('is taken by a company’s directors on a proposal to call a meeting', () => {
    expect(quorumWaived(facts)?.source).toBe('model article 11(1)');
    expect(quorumWaived({ ...facts, profile: 'trust-committee' })).not.toBeNull();
    expect(quorumWaived({ ...facts, profile: 'council' })).toBeNull();
    expect(quorumWaived({ ...facts, kind: 'other' })).toBeNull();
  });

  it('is taken by a board with too few in office to appoint more', () => {
    const appointing = { ...facts, kind: 'appointment' } as const;
    expect(quorumWaived(appointing)).toBeNull();
    expect(quorumWaived({ ...appointing, inOffice: 5 })?.source).toBe('model article 11(3)');
    expect(quorumWaived({ ...appointing, inOffice: 5, profile: 'trust-committee' })).toBeNull();
    expect(quorumWaived({ ...appointing, inOffice: 5, kind: 'recommendation' })).toBeNull();
  });

  it('opens, and on nothing else', () => {
    const open = (kind: 'call-meeting' | 'other') =>
      decideOpen({
        ...{ method: 'named', meetingState: 'in-session', itemIsCurrent: true, paper: null, part: 'A' },
        ...{ exemptAppendices: [], appendicesSettled: false },
        ...{ excluded: false, anotherOpen: false, anotherUndeclared: false, card: CARD },
        motion: {
          ...{ kind, state: 'ready', objected: false, seconded: true },
          ...{ amendmentPending: false, namesRecorded: false },
        },
        seats: [...aRoom('a b'), aSeat('c', { attends: null })],
      });
    expect(code(open('other'))).toBe('inquorate');
    expect(open('call-meeting')).toMatchObject({ ok: true, value: { quorum: null } });
  });

  it('counts who is in office, not who is here', () => {
    const vacant = aSeat('d', { personId: null, attends: null });
    const put = (seats: ReturnType<typeof aRoom>) =>
      ballotInput({ kind: 'appointment', card: CARD, seats, electors: [], votes: [] });
    expect(put([...aRoom('a b'), vacant]).quorumWaived?.source).toBe('model article 11(3)');
    expect(put([...aRoom('a b'), aSeat('c', { attends: null }), vacant])).not.toHaveProperty('quorumWaived');
    expect(put(aRoom('a b'))).not.toHaveProperty('restricted');
  });
});
