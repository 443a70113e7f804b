import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { type DecisionThing, decisionRelations } from '~/domain/permission/decision-table';
import { type PaperThing, paperRelations } from '~/domain/permission/paper-relations';

const somebody: Actor = {
  personId: 'p',
  name: 'Somebody',
  organisationId: 'o',
  organisationKind: 'council',
  administrator: false,
  seats: [],
  offices: [],
};
const on = (bodyId: string, role: 'chair' | 'deputy' | 'member' = 'member'): Actor => ({
  ...somebody,
  seats: [{ seatId: `${bodyId}-1`, bodyId, role }],
});
const officerOf = (bodyId: string): Actor => ({ ...somebody, offices: [{ bodyId }] });

describe('who stands how to a decision', () => {
  const decision: DecisionThing = {
    bodyId: 'cab',
    state: 'published',
    classification: 'public',
    readsPaper: false,
    barredPersonIds: [],
    decidesAlone: false,
    scrutinyBodyId: 'osc',
  };

  it('is a stranger’s only as anyone’s', () => {
    expect(decisionRelations(somebody, decision)).toEqual(['anyone']);
    expect(decisionRelations(on('tb'), decision)).toEqual(['anyone']);
  });

  it('names the officer, the member, the barred member, and chair or deputy', () => {
    expect(decisionRelations(officerOf('cab'), decision)).toEqual(['anyone', 'officer']);
    expect(decisionRelations(on('cab'), decision)).toEqual(['anyone', 'member']);
    expect(decisionRelations(on('cab'), { ...decision, barredPersonIds: ['p'] })).toEqual([
      'anyone',
      'barred',
    ]);
    for (const role of ['chair', 'deputy'] as const)
      expect(decisionRelations(on('cab', role), decision)).toEqual(['anyone', 'member', 'chair']);
  });

  it('is at the desk of who decides alone', () => {
    expect(decisionRelations(on('cab'), { ...decision, decidesAlone: true })).toEqual([
      'anyone',
      'member',
      'desk',
    ]);
  });

  it('is scrutinised by the committee named, where one is', () => {
    expect(decisionRelations(on('osc'), decision)).toEqual(['anyone', 'scrutineer']);
    expect(decisionRelations(officerOf('osc'), decision)).toEqual(['anyone', 'scrutiny-officer']);
    expect(decisionRelations(on('osc'), { ...decision, scrutinyBodyId: null })).toEqual(['anyone']);
  });

  it('is followed by who may read its paper', () => {
    expect(decisionRelations(somebody, { ...decision, readsPaper: true })).toEqual(['anyone', 'follower']);
  });
});

describe('who scrutinises a paper', () => {
  const paper: PaperThing = {
    authorId: 'author',
    sponsorId: 'sponsor',
    state: 'travelling',
    classification: 'public',
    reachedBodyIds: ['cab'],
    holdingBodyId: 'cab',
    shares: [],
    advisers: [],
    barred: [],
    scrutinyBodyIds: ['osc'],
  };

  it('is whoever sits on a committee that called a decision on it in, or serves it', () => {
    expect(paperRelations(on('osc'), paper)).toEqual(['scrutineer']);
    expect(paperRelations(officerOf('osc'), paper)).toEqual(['scrutineer']);
    expect(paperRelations(on('far'), paper)).toEqual([]);
  });
});
