import type { DecidedAnswer, Outcome } from './outcome-answer';

/** Votes by name and sealed until closed; secret, for appointments; or the question put without a vote (product.md, Ballots). */
export const BALLOT_METHODS = ['named', 'secret', 'assent'] as const;
export type BallotMethod = (typeof BALLOT_METHODS)[number];

export type BallotState = 'open' | 'closed' | 'declared' | 'set-aside';

/** `replaced` by an amendment; `withdrawn` by its mover before it was voted on. */
export type MotionState = 'ready' | 'voting' | 'decided' | 'replaced' | 'withdrawn';
/**
 * `exclusion`: to keep the public out of the item (governance.md §7). `amendment`: that another motion read otherwise; its
 * text is that motion's as it would be.
 */
export type MotionKind =
  | 'recommendation'
  | 'other'
  | 'appointment'
  /** A special resolution of a company's members (CA 2006 s.283). */
  | 'special'
  /** The title of honorary alderman or freeman (LGA 1972 s.249). */
  | 'honour'
  /** That another meeting be called, a company's general meeting among them (model article 11). */
  | 'call-meeting'
  | 'exclusion'
  | 'amendment';

/** Whether a motion decides the business of its item: not one about the public, another meeting or the words of another. */
export function isOfBusiness(kind: MotionKind): boolean {
  return kind !== 'call-meeting' && kind !== 'exclusion' && kind !== 'amendment';
}

/** Motions put under a paper's item that are not on the paper: about a person, the public or another meeting. */
export const NOT_OF_PAPER = [
  'appointment',
  'call-meeting',
  'exclusion',
] as const satisfies readonly MotionKind[];

/** Whether a ballot on it is shown as a vote on the paper of its item, by the paper's card and its page (product.md, Ballots). */
export function isOfPaper(kind: MotionKind): boolean {
  return !NOT_OF_PAPER.some((other) => other === kind);
}

export const DECLARED_RESULTS = ['carried', 'not-carried', 'inquorate', 'objected'] as const;
export type DeclaredResult = (typeof DECLARED_RESULTS)[number];

/** `objected`: an advisory body's question met an objection, so the paper returns to its author. */
export type LiveOutcome = Outcome | 'objected';
export type LiveAnswer = Omit<DecidedAnswer, 'outcome'> & { readonly outcome: LiveOutcome };
