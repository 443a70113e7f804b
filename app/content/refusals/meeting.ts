import type { RefusalTable } from '../refusals';

export const MEETING_REFUSALS: RefusalTable = {};
