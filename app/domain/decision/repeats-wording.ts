import { type Classification, stricterOf } from '../paper/classification';

/**
 * Whether the wording that one body adopted may stand in the motion of another: not in an item of a class that reaches people
 * whom the class of the decision does not, since whoever reads the item reads its motion. Source: governance.md §7, §9.
 */
export function repeatsWording(item: {
  readonly decided: Classification;
  readonly tabled: Classification;
}): boolean {
  return stricterOf(item.decided, item.tabled) === item.tabled;
}
