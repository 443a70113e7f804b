/**
 * Who a text may reach (governance.md §7): `public` may be published; `partner` may be shared with other
 * organisations; `board-confidential` stays with the bodies on the route; `exempt` also leaves out a
 * member whom an interest bars.
 */
export const CLASSIFICATIONS = ['public', 'partner', 'board-confidential', 'exempt'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** The one of two that reaches fewer people. */
export function stricterOf(one: Classification, other: Classification): Classification {
  return CLASSIFICATIONS.indexOf(one) > CLASSIFICATIONS.indexOf(other) ? one : other;
}

export const PAPER_STATES = ['draft', 'travelling', 'rejected', 'withdrawn', 'closed'] as const;
export type PaperState = (typeof PAPER_STATES)[number];
