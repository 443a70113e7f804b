import type { RefusalTable } from '../refusals';

export const ACTION_REFUSALS: RefusalTable = {};
