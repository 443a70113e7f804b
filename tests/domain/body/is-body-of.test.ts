import { expect, test } from 'vitest';
import { isBodyOf } from '~/domain/body/is-body-of';
import { PROFILES } from '~/domain/body/profile';

const ANYWHERE = ['advisory', 'individual', 'custom'];

test.each([
  ['trust', ['trust-board', 'trust-committee', 'trust-members']],
  ['council', ['trust-members', 'council', 'council-committee', 'cabinet']],
  ['department', ['secretary-of-state']],
] as const)('of a %s are its own kinds of body and those of anybody', (kind, own) => {
  const has = PROFILES.filter((profile) => isBodyOf(profile, kind));
  expect([...has].sort()).toEqual([...own, ...ANYWHERE].sort());
});
