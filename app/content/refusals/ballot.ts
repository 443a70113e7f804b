import type { RefusalTable } from '../refusals';

export const BALLOT_REFUSALS: RefusalTable = {};
