import type { RefusalTable } from '../refusals';

export const DECISION_REFUSALS: RefusalTable = {};
