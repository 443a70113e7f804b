import { reads } from '~/persistence/reads';
import { allOrNothing } from '~/persistence/transaction';

/** Whether nobody has made anything in the house yet. */
export async function isEmptyHouse(): Promise<boolean> {
  return (await reads().organisation.count()) === 0;
}

/**
 * Lets `fill` fill the house by the services that people use, if nobody has made anything in it yet: whole or, when it
 * fails or the process ends, not at all. Answers whether it did. Two houses on one database take turns.
 */
export async function fillEmptyHouse(fill: () => Promise<void>): Promise<boolean> {
  if (!(await isEmptyHouse())) return false;
  return allOrNothing(async () => {
    if (!(await isEmptyHouse())) return false;
    await fill();
    return true;
  });
}
