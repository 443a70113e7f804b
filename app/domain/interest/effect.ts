/** What a ruling on a declared interest leaves the member for that item, in that body only. */
export type InterestEffect = {
  readonly speak: 'yes' | 'limited' | 'no';
  readonly inRoom: boolean;
  readonly vote: boolean;
  readonly countsForQuorum: boolean;
  readonly castingVote: boolean;
  readonly seesExempt: boolean;
};

export const RULINGS = [
  'not-material',
  'authorised',
  'answer-questions',
  'leave',
  'pecuniary-stays',
  'pecuniary',
  'dispensation-speak',
  'dispensation-vote',
] as const;
export type Ruling = (typeof RULINGS)[number];

const WHOLE: InterestEffect = {
  speak: 'yes',
  inRoom: true,
  vote: true,
  countsForQuorum: true,
  castingVote: true,
  seesExempt: true,
};
const GONE: InterestEffect = {
  speak: 'no',
  inRoom: false,
  vote: false,
  countsForQuorum: false,
  castingVote: false,
  seesExempt: false,
};

/**
 * The effect table of governance.md §3.4. Where it leaves a choice to the chair or to local rules, the stricter is taken;
 * `pecuniary-stays` is for a body whose standing orders let who has a disclosable pecuniary interest stay in the room.
 */
export const EFFECTS: { readonly [R in Ruling]: InterestEffect } = {
  'not-material': WHOLE,
  authorised: WHOLE,
  'answer-questions': { ...GONE, speak: 'limited', inRoom: true },
  leave: GONE,
  'pecuniary-stays': { ...GONE, inRoom: true },
  pecuniary: GONE,
  'dispensation-speak': { ...GONE, speak: 'yes', inRoom: true, seesExempt: true },
  'dispensation-vote': WHOLE,
};

/** Whether the ruling takes the member out of the vote, the quorum and the casting vote. */
export function barsFromVote(ruling: Ruling): boolean {
  return !EFFECTS[ruling].vote;
}

export function barsFromExempt(ruling: Ruling): boolean {
  return !EFFECTS[ruling].seesExempt;
}

/** The rulings that bar a member, for reading lists of declarations. */
export const BARRING_RULINGS: readonly Ruling[] = RULINGS.filter(barsFromVote);
