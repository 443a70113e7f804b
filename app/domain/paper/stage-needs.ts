import type { Gate, StageNeeds } from './stage';

/**
 * What a gate needs before it lets a paper through: positive clearances (governance.md §9), 28 clear days' notice of a
 * key decision (SI 2012/2089 reg 9, §6.1), publication within two working days, after which the decision may be called
 * in for as long as the executive's card says (§6.4).
 */
export function needsOf(gate: Gate): StageNeeds {
  switch (gate) {
    case 'clearance':
      return { clearances: ['finance', 'legal', 'sponsor'] };
    case 'key-decision':
      return { noticeDays: 28 };
    case 'call-in':
      return { publishWithinDays: 2 };
    default:
      return {};
  }
}
