import { type Classification, stricterOf } from '../paper/classification';

/**
 * The class of a decision's record: that of the version decided, and where the public was out of the item never more open than
 * to partners, published or not. Then the body, who scrutinises it and with whom the paper is shared read it; anybody else who
 * has its address does not, as in the public lists. What was excluded is not opened by writing it down (governance.md §7, §8).
 */
export function classOfRecord(decided: Classification, publicWasOut: boolean): Classification {
  return publicWasOut ? stricterOf(decided, 'partner') : decided;
}
