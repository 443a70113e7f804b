import type { MajorityRule } from '~/domain/body/rule-card';
import { type Fraction, isHalf } from '~/domain/shared/fraction';
import { sentence } from '~/domain/shared/number-words';

const SHARES: { readonly [pair: string]: string } = {
  '2/3': 'two thirds',
  '3/4': 'three quarters',
  '3/5': 'three fifths',
  '1/3': 'a third',
  '1/4': 'a quarter',
  '1/1': 'all',
};

const BASES: { readonly [B in MajorityRule['base']]: string } = {
  cast: 'the votes cast',
  participating: 'those who vote or abstain',
  present: 'the members who may vote here',
  eligible: 'all members who may vote, present or not',
  'whole-body': 'all seats',
};

const BASE_EFFECTS: { readonly [B in MajorityRule['base']]: string } = {
  cast: 'Abstaining counts for neither side.',
  participating: 'Abstaining has the effect of a vote against.',
  present: 'Abstaining or not voting has the effect of a vote against.',
  eligible: 'Abstaining, not voting or being away has the effect of a vote against.',
  'whole-body': 'Abstaining, being away and empty seats have the effect of a vote against.',
};

export function shareWords(share: Fraction): string {
  if (isHalf(share)) return 'half';
  const pair = `${share[0]}/${share[1]}`;
  return SHARES[pair] ?? pair;
}

/** `more than half of the votes cast`. */
export function thresholdWords({ share, test, base }: MajorityRule): string {
  const least = test === 'more-than' ? 'more than' : 'at least';
  return `${least} ${shareWords(share)} of ${BASES[base]}`;
}

/** What carries it, in one or two sentences that say what abstaining does. */
export function majorityWords(majority: MajorityRule): string {
  const simple = majority.base === 'cast' && majority.test === 'more-than' && isHalf(majority.share);
  const rule = simple ? 'More votes For than Against.' : `${sentence(thresholdWords(majority))} must be For.`;
  return `${rule} ${BASE_EFFECTS[majority.base]}`;
}
