import type { CastingVoteState, DecidedAnswer, ExcludedVote } from '~/domain/ballot/outcome-answer';
import type { Method } from '~/domain/ballot/outcome-input';
import type { MajorityRule, TieRule } from '~/domain/body/rule-card';

export const TRIAL_METHODS: { readonly [M in Method]: string } = {
  meeting: 'At a meeting',
  'written-members': 'Written resolution of members',
  'unanimous-directors': 'Unanimous decision of directors outside a meeting',
};

export const BASE_WORDS: { readonly [B in MajorityRule['base']]: string } = {
  cast: 'Votes cast: For and Against',
  participating: 'Those who vote or abstain',
  present: 'Members who may vote here',
  eligible: 'Members who may vote, present or not',
  'whole-body': 'All seats',
};

export const TEST_WORDS: { readonly [T in MajorityRule['test']]: string } = {
  'more-than': 'More than',
  'at-least': 'At least',
};

export const TIE_WORDS: { readonly [T in TieRule]: string } = {
  'casting-vote': 'The person presiding has a casting vote',
  lost: 'It is not carried',
};

export const CASTING_WORDS: { readonly [S in CastingVoteState]: string } = {
  used: 'The casting vote was used.',
  declined: 'The casting vote was declined.',
  'not-available': 'No casting vote was available.',
  awaited: 'The casting vote is awaited.',
  'not-needed': 'No casting vote was needed.',
};

export const QUORUM_WORDS: { readonly [S in NonNullable<DecidedAnswer['quorum']>['state']]: string } = {
  quorate: 'Quorate',
  'inquorate-item': 'Not quorate for this item: it would be but for the recusals',
  'inquorate-meeting': 'Not quorate',
};

export const EXCLUDED_WORDS: { readonly [R in ExcludedVote['reason']]: string } = {
  recused: 'barred by an interest',
  restricted: 'kept from voting by a standing order',
  absent: 'absent',
  'on-line': 'on line, which does not count for this body',
};

/** Where on the form a line's path leads: the field to go to, and what it is called. */
export function placeOf(path: string): { readonly fieldId?: string; readonly place: string } {
  const place = PLACES.find(([start]) => path.startsWith(start));
  if (!place) return { place: 'The form' };
  const [, words, fieldId] = place;
  return fieldId ? { fieldId, place: words } : { place: words };
}

const PLACES: readonly (readonly [start: string, words: string, fieldId?: string])[] = [
  ['/rule/quorum/categories', 'The quorum’s least of a category', 'quorum'],
  ['/rule/quorum', 'The quorum', 'quorum'],
  ['/rule/majority/share', 'The share that carries it', 'share'],
  ['/rule/majority', 'The majority', 'share'],
  ['/rule/tie', 'The tie', 'tie'],
  ['/rule/veto', 'The seats with a veto'],
  ['/rule/writtenDays', 'The days for a resolution in writing', 'writtenDays'],
  ['/rule/noticeDays', 'The clear days of notice', 'noticeDays'],
  ['/rule/urgency', 'What cannot wait', 'urgencyConsults'],
  ['/rule', 'The card', 'quorum'],
  ['/seats', 'The seats'],
  ['/present', 'Who is present', 'present'],
  ['/recused', 'Who is barred', 'recused'],
  ['/votes', 'The votes', 'for'],
  ['/castingVote', 'The casting vote', 'presiding'],
  ['/method', 'How it is decided', 'method'],
];
