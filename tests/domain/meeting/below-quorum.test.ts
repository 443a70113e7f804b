import { expect, test } from 'vitest';
import { belowQuorum } from '~/domain/meeting/below-quorum';

const board = { profile: 'trust-board', state: 'inquorate-meeting', needed: 6, inOffice: 10 } as const;

test.each([
  ['a board with its quorum', { state: 'quorate' }, []],
  [
    'a board kept from an item by interests',
    { state: 'inquorate-item' },
    ['other-items', 'defer', 'refer-to-members'],
  ],
  [
    'a cabinet kept from an item by interests',
    { profile: 'cabinet', state: 'inquorate-item' },
    ['other-items', 'defer', 'seek-dispensation'],
  ],
  [
    'an advisory body kept from an item',
    { profile: 'advisory', state: 'inquorate-item' },
    ['other-items', 'defer'],
  ],
  ['a board without a quorum', {}, ['call-another-meeting', 'adjourn']],
  ['a board with as many in office as it needs', { inOffice: 6 }, ['call-another-meeting', 'adjourn']],
  ['a board with too few in office', { inOffice: 5 }, ['appoint-directors', 'call-general-meeting']],
  [
    'a committee with too few in office',
    { profile: 'trust-committee', inOffice: 5 },
    ['call-another-meeting', 'adjourn'],
  ],
  ['a general meeting', { profile: 'trust-members' }, ['must-adjourn']],
  ['a council', { profile: 'council' }, ['adjourn']],
] as const)('%s', (_, wish, expected) => {
  expect(belowQuorum({ ...board, ...wish })).toEqual(expected);
});
