import { expect, test } from 'vitest';
import {
  BARRING_RULINGS,
  barsFromExempt,
  barsFromVote,
  EFFECTS,
  RULINGS,
  type Ruling,
} from '~/domain/interest/effect';

// governance.md §3.4, row by row: speak, in room, vote, quorum, casting vote, exempt text.
const TABLE: { readonly [R in Ruling]: string } = {
  'not-material': 'yes room vote quorum casting exempt',
  authorised: 'yes room vote quorum casting exempt',
  'answer-questions': 'limited room - - - -',
  leave: 'no - - - - -',
  'pecuniary-stays': 'no room - - - -',
  pecuniary: 'no - - - - -',
  'dispensation-speak': 'yes room - - - exempt',
  'dispensation-vote': 'yes room vote quorum casting exempt',
};

test.each(RULINGS)('%s', (ruling) => {
  const { speak, inRoom, vote, countsForQuorum, castingVote, seesExempt } = EFFECTS[ruling];
  const word = (is: boolean, says: string) => (is ? says : '-');
  const row = [
    speak,
    word(inRoom, 'room'),
    word(vote, 'vote'),
    word(countsForQuorum, 'quorum'),
    word(castingVote, 'casting'),
    word(seesExempt, 'exempt'),
  ];
  expect(row.join(' ')).toBe(TABLE[ruling]);
  expect(barsFromVote(ruling)).toBe(!vote);
  expect(barsFromExempt(ruling)).toBe(!seesExempt);
});

test('names those that bar, for lists', () => {
  expect(BARRING_RULINGS).toEqual([
    ...['answer-questions', 'leave', 'pecuniary-stays', 'pecuniary', 'dispensation-speak'],
  ]);
});
