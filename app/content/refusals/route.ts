import type { RefusalTable } from '../refusals';

export const ROUTE_REFUSALS: RefusalTable = {};
