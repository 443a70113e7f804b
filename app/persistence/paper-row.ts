import type { Prisma } from './generated/client';

/** What may be selected of a paper, and the row that a selection gives, for queries that know no database. */
export type PaperSelect = Prisma.PaperSelect;
export type PaperRow<Selected extends PaperSelect> = Prisma.PaperGetPayload<{ select: Selected }>;
