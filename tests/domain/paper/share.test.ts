import { expect, test } from 'vitest';
import { CLASSIFICATIONS } from '~/domain/paper/classification';
import { decideShare, type ShareWanted } from '~/domain/paper/share';
import type { Actor } from '~/domain/permission/actor';
import { canEndShare } from '~/domain/permission/can-end-share';
import type { PaperThing } from '~/domain/permission/paper-relations';

const wanted: ShareWanted = {
  ...{ fromOrganisationId: 'trust', toOrganisationId: 'council', versionExists: true },
  attachments: [
    { title: 'Costs', classification: 'public' },
    { title: 'Model', classification: 'partner' },
  ],
};
const refused = (refusal: object) => ({ ok: false, refusal });

test.each([
  ['with another organisation', {}, { ok: true, value: true }],
  ['without appendices', { attachments: [] }, { ok: true, value: true }],
  ['with nobody', { toOrganisationId: null }, refused({ code: 'share-with-nobody' })],
  ['at home', { toOrganisationId: 'trust' }, refused({ code: 'share-within-organisation' })],
  ['in no version', { versionExists: false }, refused({ code: 'share-unknown-version' })],
])('a paper is shared %s', (_how, wish, expected) => {
  expect(decideShare({ ...wanted, ...wish })).toEqual(expected);
});

test('never with what is kept to the board or exempt, each of which is named', () => {
  const attachments = CLASSIFICATIONS.map((classification) => ({
    title: `A ${classification} one`,
    classification,
  }));
  expect(decideShare({ ...wanted, attachments })).toEqual(
    refused({ code: 'share-restricted-attachment', titles: ['A board-confidential one', 'A exempt one'] }),
  );
});

const paper: PaperThing = {
  ...{ authorId: 'author', sponsorId: 'sponsor', state: 'travelling', classification: 'partner' },
  ...{ reachedBodyIds: ['tb'], holdingBodyId: 'tb', shares: [], advisers: [], barred: [] },
};
const person = (personId: string): Actor => ({
  ...{ personId, name: personId, organisationId: 'o', organisationKind: 'trust' },
  ...{ administrator: false, seats: [], offices: [] },
});

test('a share is ended by whoever may share, also when the paper may be shared no more', () => {
  for (const state of ['travelling', 'rejected', 'withdrawn', 'closed'] as const) {
    for (const classification of CLASSIFICATIONS) {
      const now = { ...paper, state, classification };
      expect(canEndShare(person('sponsor'), now).ok).toBe(true);
      expect(canEndShare({ ...person('o'), offices: [{ bodyId: 'tb' }] }, now).ok).toBe(true);
      expect(canEndShare(person('author'), now)).toMatchObject({ refusal: { code: 'not-permitted' } });
      expect(canEndShare(person('nobody'), now)).toEqual(refused({ code: 'not-found' }));
    }
  }
});
