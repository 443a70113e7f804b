import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import type { PaperThing } from '~/domain/permission/paper-relations';
import { readableVersions } from '~/domain/permission/readable-versions';

const reader: Actor = {
  personId: 'nell',
  name: 'Nell Ostrowska',
  organisationId: 'council',
  organisationKind: 'council',
  administrator: false,
  seats: [],
  offices: [],
};
const member: Actor = {
  ...reader,
  personId: 'dorothy',
  seats: [{ seatId: 's', bodyId: 'board', role: 'member' }],
};
const paper: PaperThing = {
  authorId: 'lata',
  sponsorId: 'tobias',
  state: 'travelling',
  classification: 'partner',
  reachedBodyIds: ['board'],
  holdingBodyId: 'board',
  shares: [{ personId: 'nell', bodyId: null, versionNumber: 2, attachmentIds: [] }],
  advisers: [],
  barred: [],
};
const versions = [
  { number: 3, classification: 'partner' },
  { number: 2, classification: 'public' },
  { number: 1, classification: 'exempt' },
] as const;

describe('the versions that one may read', () => {
  it('are all of them for a member of the body', () => {
    expect(readableVersions(member, paper, versions)).toEqual([3, 2, 1]);
  });

  it('are those shared for who knows it by a share', () => {
    expect(readableVersions(reader, paper, versions)).toEqual([2]);
    expect(readableVersions({ ...reader, personId: 'another' }, paper, versions)).toEqual([]);
  });

  it('leave out an older, stricter text', () => {
    const bar = { personId: 'dorothy', bodyId: 'board' };
    expect(readableVersions(member, { ...paper, barred: [bar] }, versions)).toEqual([3, 2]);
    const adviser = { ...paper, advisers: [{ personId: 'nell', bodyId: null }] };
    expect(readableVersions(reader, adviser, versions)).toEqual([3, 2]);
    const shared = {
      ...paper,
      shares: [{ personId: 'nell', bodyId: null, versionNumber: 1, attachmentIds: [] }],
    };
    expect(readableVersions(reader, shared, versions)).toEqual([]);
  });
});
