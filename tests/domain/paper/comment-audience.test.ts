import { expect, test } from 'vitest';
import { addressableBodies } from '~/domain/paper/comment-audience';
import type { Actor } from '~/domain/permission/actor';
import type { PaperThing } from '~/domain/permission/paper-relations';

const paper: PaperThing = {
  ...{ authorId: 'author', sponsorId: 'sponsor', state: 'travelling', classification: 'public' },
  ...{ reachedBodyIds: ['et', 'far', 'tb'], holdingBodyId: 'tb', shares: [], advisers: [], barred: [] },
};
const sitting = (...bodyIds: string[]): Actor => ({
  ...{ personId: 'p', name: 'P', organisationId: 'o', organisationKind: 'trust', administrator: false },
  ...{ seats: bodyIds.map((bodyId) => ({ seatId: bodyId, bodyId, role: 'member' as const })), offices: [] },
});

test.each([
  ['of the body that has the paper', sitting('tb'), ['tb']],
  ['of a body that it has passed', sitting('far'), ['far']],
  ['of both: the one that has it first', sitting('et', 'far', 'tb'), ['tb', 'et', 'far']],
  ['of a body that it has not reached', sitting('cab'), ['tb']],
  ['of the present one and one to come', sitting('cab', 'tb'), ['tb']],
  ['of none, as its author or an adviser', sitting(), ['tb']],
  ['as an officer', { ...sitting('cab'), offices: [{ bodyId: 'et' }] }, ['et']],
  ['with a seat and the office of one body, once', { ...sitting('tb'), offices: [{ bodyId: 'tb' }] }, ['tb']],
])('somebody %s', (_who, actor, bodies) => {
  expect(addressableBodies(actor, paper)).toEqual(bodies);
});

test('a paper that is nowhere is spoken of to the bodies that it has passed, or to none', () => {
  const nowhere = { ...paper, holdingBodyId: null };
  expect(addressableBodies(sitting('far', 'et'), nowhere)).toEqual(['far', 'et']);
  expect(addressableBodies(sitting(), nowhere)).toEqual([]);
});
