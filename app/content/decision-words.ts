import type { CallInResult } from '~/domain/decision/decide-call-in';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Gap } from '~/domain/decision/find-gaps';
import { typeWords } from '~/domain/decision/result-text';

/** What is missing from a record, to be told to its officer. */
export const GAP_WORDS: { readonly [G in Gap]: string } = {
  resolved: 'Write what was decided.',
  reasons: 'Write the reasons, or “None”.',
  alternatives: 'Name each alternative and why it was not taken, or say that there were none.',
  interests: 'The interests are blank.',
  dispensation: 'Say whether there was a dispensation, or “None”.',
  conditions: 'Write the conditions: this kind of decision has some.',
  'no-conditions': 'Take the conditions out, or record the decision as one with conditions.',
  'condition-lead': 'Give each condition a lead and a date.',
  'action-lead': 'Give each action a title, a lead and a date.',
  urgency: 'Say why it could not wait, what shows it, and what those consulted said.',
  consultation:
    'The scheme has it decided in consultation. Say who was consulted, on what day and what they said.',
  'consultation-late':
    'Whom the scheme names is consulted before the decision, and the day given comes after it. Nobody can lift that; correct the day, or the decision is taken again.',
  divergence:
    'The wording is not what an earlier body approved. Say whether it returns to that body, or by which words its approval covers it.',
  differs: 'The wording is not what came to this body. Say how it differs and why.',
};

/** Where in the officer's form a gap is filled. */
export const GAP_FIELD: { readonly [G in Gap]: string } = {
  resolved: 'resolved',
  reasons: 'reasons',
  alternatives: 'alternatives',
  interests: 'interests',
  dispensation: 'dispensation',
  conditions: 'conditions',
  'no-conditions': 'conditions',
  'condition-lead': 'conditions',
  'action-lead': 'actions',
  differs: 'differs',
  divergence: 'divergence',
  urgency: 'reason',
  consultation: 'consultations',
  'consultation-late': 'consultations',
};

/** “approved, noted or deferred”. */
export function typesInWords(types: readonly DecisionType[]): string {
  const words = types.map((type) => typeWords(type).toLowerCase());
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** How a decision looks at a glance: taken on, not, or neither. */
export function toneOfDecision(type: DecisionType): 'carried' | 'lost' | 'neutral' {
  switch (type) {
    case 'rejected':
    case 'refused':
    case 'not-ratified':
      return 'lost';
    case 'deferred':
    case 'referred-back':
      return 'neutral';
    default:
      return 'carried';
  }
}

/** What scrutiny, or the council that it asked, answered to a call-in. */
export const CALL_IN_WORDS: { readonly [R in CallInResult]: string } = {
  'no-further-action': 'No further action',
  'referred-back': 'Referred back to be reconsidered',
  'to-council': 'To the Council, to review it',
};

/** Of a question put without a vote: only what nobody objected to was agreed. */
export function unvotedWords(declared: string): string {
  if (declared === 'carried') return 'Agreed without a vote.';
  return declared === 'objected' ? 'Put without a vote, and objected to.' : 'Put without a vote.';
}
