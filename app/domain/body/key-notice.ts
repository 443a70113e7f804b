import type { DayBasis } from '../notice/working-calendar';

/**
 * How the 28 clear days of an executive's notices are counted, of a key decision and of a private meeting: every day, unless
 * its card takes the cautious reading, working days alone. The regulations do not say. Source: governance.md §6.1, §6.3
 * (SI 2012/2089 regs 5 and 9), §15 example 23.
 */
export function keyNoticeBasis(card: { readonly keyNotice?: DayBasis | undefined } | null): DayBasis {
  return card?.keyNotice ?? 'calendar';
}
