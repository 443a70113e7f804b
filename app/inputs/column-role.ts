import { PAST_MEANINGS } from '~/domain/ballot/past-vote';

/** What a column is: who, how many, a count of one kind of vote, or the ballot word of one person's vote. */
export const COLUMN_ROLES = ['id', 'result', 'seats', 'word', ...PAST_MEANINGS] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
