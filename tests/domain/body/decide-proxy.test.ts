import { describe, expect, it } from 'vitest';
import {
  decideProxy,
  decideProxyEnd,
  mayHaveProxies,
  mayKeepProxy,
  type ProxyFacts,
  type ProxyWish,
} from '~/domain/body/decide-proxy';
import { PROFILES } from '~/domain/body/profile';
import { code } from '../ballot-live/a-room';

const wish: ProxyWish = {
  ...{ holderId: 'kit', document: 'Letter of 2 November 2026', fromOn: '2026-11-23', untilOn: '2026-12-31' },
};
const facts: ProxyFacts = {
  ...{ profile: 'trust-members', memberId: 'member', today: '2026-11-23' },
  ...{ meetsNow: false, holderActsAlready: false, stands: false },
};

describe('somebody who votes in a member’s place', () => {
  it('is lawful for members of a company, for nobody else', () => {
    expect(PROFILES.filter((profile) => mayHaveProxies(profile).ok)).toEqual(['trust-members']);
    const refused = (profile: ProxyFacts['profile']) => code(decideProxy(wish, { ...facts, profile }));
    expect(refused('trust-board')).toBe('proxy-not-for-directors');
    expect(refused('trust-committee')).toBe('proxy-not-for-directors');
    expect(refused('council')).toBe('proxy-not-for-councillors');
    expect(refused('council-committee')).toBe('proxy-not-for-councillors');
    expect(refused('cabinet')).toBe('proxy-not-for-councillors');
    expect(refused('advisory')).toBe('proxy-not-here');
  });

  it.each<[string, Partial<ProxyWish>, Partial<ProxyFacts>, string]>([
    ['by a document for a time', {}, {}, 'ok'],
    ['on one day, today', { untilOn: '2026-11-23' }, {}, 'ok'],
    ['for a vacant seat', {}, { memberId: null }, 'seat-not-found'],
    ['by no document', { document: ' ' }, {}, 'proxy-document-missing'],
    ['to a day before the first', { untilOn: '2026-11-22' }, {}, 'proxy-ends-before-it-begins'],
    ['for a time that is over', { fromOn: '2026-11-01', untilOn: '2026-11-22' }, {}, 'proxy-over'],
    ['once the meeting has begun', {}, { meetsNow: true }, 'proxy-too-late'],
    ['who is the member', { holderId: 'member' }, {}, 'proxy-is-member'],
    ['who has a vote already', {}, { holderActsAlready: true }, 'proxy-acts-already'],
    ['beside another', {}, { stands: true }, 'proxy-stands'],
  ])('%s', (_what, part, other, expected) => {
    expect(code(decideProxy({ ...wish, ...part }, { ...facts, ...other }))).toBe(expected);
  });

  it('is given and taken back by the member or the officer, by no other member', () => {
    expect(mayKeepProxy({ actorId: 'member', officer: false }, 'member').ok).toBe(true);
    expect(mayKeepProxy({ actorId: 'clerk', officer: true }, 'member').ok).toBe(true);
    expect(code(mayKeepProxy({ actorId: 'other', officer: false }, 'member'))).toBe('proxy-not-yours');
    expect(code(mayKeepProxy({ actorId: 'other', officer: false }, null))).toBe('proxy-not-yours');
  });

  it('is ended once, and not while the body meets', () => {
    expect(decideProxyEnd({ ended: false, meetsNow: false })).toEqual({ ok: true, value: true });
    expect(decideProxyEnd({ ended: true, meetsNow: true })).toEqual({ ok: true, value: false });
    expect(code(decideProxyEnd({ ended: false, meetsNow: true }))).toBe('proxy-too-late');
  });
});
