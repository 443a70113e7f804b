import type { Ruling } from '../interest/effect';

export type DeclaredInterest = {
  readonly name: string;
  readonly kind: 'pecuniary' | 'other' | 'conflict-of-loyalty';
  readonly interest: string;
  /** null while nobody has ruled. */
  readonly effect: Ruling | null;
  readonly reason: string;
  /** Local time, `11:03`, at which the member left for the item; null if that is not recorded. */
  readonly leftAt: string | null;
};

const KINDS: { readonly [K in DeclaredInterest['kind']]: string } = {
  pecuniary: 'a pecuniary interest',
  other: 'an interest',
  'conflict-of-loyalty': 'a conflict of loyalty',
};

const FOLLOWED: { readonly [R in Ruling]: string } = {
  'not-material': 'Ruled not material: could take part and vote',
  authorised: 'Authorised: could take part and vote',
  'answer-questions': 'Ruled to answer questions only: did not vote',
  leave: 'Ruled to leave for the item: did not vote',
  'pecuniary-stays': 'A pecuniary interest: stayed in the room and did not speak or vote',
  pecuniary: 'A pecuniary interest: left for the item and did not vote',
  'dispensation-speak': 'By dispensation spoke: did not vote',
  'dispensation-vote': 'By dispensation could speak and vote',
};

/**
 * A declared interest as the record keeps it: who, what, the ruling and what followed (governance.md §3 and §8;
 * SI 2012/2089 reg 12(2)(d)).
 */
export function interestLine({ name, kind, interest, effect, reason, leftAt }: DeclaredInterest): string {
  const followed = effect === null ? 'No ruling was made' : FOLLOWED[effect];
  const left = leftAt === null ? '' : `, left at ${leftAt}`;
  const why = reason === '' ? '' : ` Reason: ${ended(reason)}`;
  return `${name} declared ${KINDS[kind]}: ${ended(interest)} ${followed}${left}.${why}`;
}

/** What the record says where nobody declared anything. */
export const NO_INTERESTS = 'None declared.';

function ended(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
