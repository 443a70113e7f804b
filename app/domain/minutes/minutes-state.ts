/** From what was written to what is locked (governance.md §8: draft, agreed by the chair, approved, signed). */
export const MINUTES_STATES = ['draft', 'circulated', 'agreed', 'approved', 'signed'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** At which points the text is frozen and its digest kept. */
export type MinutesStage = Exclude<MinutesState, 'draft'>;
