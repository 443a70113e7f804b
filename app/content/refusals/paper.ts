import type { RefusalTable } from '../refusals';

export const PAPER_REFUSALS: RefusalTable = {};
