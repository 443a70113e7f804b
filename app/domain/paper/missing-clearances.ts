import type { StageNeeds } from './stage';

export type ClearanceMatter = NonNullable<StageNeeds['clearances']>[number];
export type ClearanceGiven = { readonly matter: string; readonly answer: string | null };

/**
 * The clearances that a station still lacks. Only a positive answer clears, the newest on each matter counts,
 * and silence is never consent (governance.md §9). `given` is in the order in which it was asked.
 */
export function missingClearances(
  needs: StageNeeds,
  given: readonly ClearanceGiven[],
): readonly ClearanceMatter[] {
  const newest = (matter: ClearanceMatter) => given.findLast((one) => one.matter === matter)?.answer;
  return (needs.clearances ?? []).filter((matter) => newest(matter) !== 'positive');
}
