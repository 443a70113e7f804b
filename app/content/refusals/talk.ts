import type { RefusalTable } from '../refusals';

export const TALK_REFUSALS: RefusalTable = {};
