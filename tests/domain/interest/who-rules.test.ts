import { expect, test } from 'vitest';
import { decideRuler } from '~/domain/interest/who-rules';

const no = (code: string) => ({ ok: false, refusal: { code } });
const by = (forId: string | null) => ({ ok: true, value: { forId } });

test.each([
  [
    'the chair rules on a member',
    { actorId: 'chair', declarantId: 'm', presidingId: 'chair' },
    false,
    by(null),
  ],
  [
    'the officer records the chair’s ruling',
    { actorId: 'officer', declarantId: 'm', presidingId: 'chair' },
    false,
    by('chair'),
  ],
  [
    'nobody rules on their own',
    { actorId: 'chair', declarantId: 'chair', presidingId: 'chair' },
    true,
    no('own-interest'),
  ],
  [
    'the members decide about the chair',
    { actorId: 'officer', declarantId: 'chair', presidingId: 'chair' },
    false,
    no('members-decide'),
  ],
  [
    'and the officer records it',
    { actorId: 'officer', declarantId: 'chair', presidingId: 'chair' },
    true,
    by(null),
  ],
  [
    'nobody presides',
    { actorId: 'officer', declarantId: 'm', presidingId: null },
    false,
    no('nobody-presides'),
  ],
] as const)('%s', (_, facts, membersDecided, expected) => {
  expect(decideRuler({ ...facts, membersDecided })).toEqual(expected);
});
