import type { OutcomeAnswer } from '~/domain/ballot/outcome-answer';
import type { PastFlag, PastMeaning, PastResult } from '~/domain/ballot/past-vote';

export const MEANING_WORDS: { readonly [M in PastMeaning]: string } = {
  for: 'For',
  against: 'Against',
  abstain: 'Abstained',
  'not-voting': 'Present, did not vote',
  absent: 'Absent',
  ignored: 'Leave it out',
};

export const PAST_RESULT_WORDS: { readonly [R in PastResult]: string } = {
  carried: 'Carried',
  'not-carried': 'Not carried',
  unknown: 'Says nothing of the outcome',
};

export const FLAG_WORDS: { readonly [F in PastFlag]: string } = {
  'list-and-counts-differ': 'the votes listed are not the counts stated',
  'more-than-seats': 'there are more people than seats',
  'seats-unaccounted-for': 'for, against, abstained, silent and absent do not make up the seats',
};

export const COMPUTED_WORDS: { readonly [O in OutcomeAnswer['outcome']]: string } = {
  carried: 'Carried',
  'not-carried': 'Not carried',
  inquorate: 'No quorum',
  undecided: 'Not decided by the counts alone',
  refused: 'The card is not lawful',
};
