import { invalid } from './invalid';
import type { InvalidInput } from './outcome-answer';
import { isListed, type OutcomeInput } from './outcome-input';
import type { Roll } from './roll';

/**
 * Numbers that fit together: no more present than seats that are filled, no more recused than present (or than filled,
 * where presence does not matter). A meeting needs to know who is present. Source: contract outcome (Invalid).
 */
export function checkNumbers({ present, recused }: OutcomeInput, roll: Roll): InvalidInput | null {
  const filled = roll.seats - roll.vacant;
  const attendance = roll.procedure === 'meeting' ? present : filled;
  if (attendance === undefined) return invalid('/present', 'present is required at a meeting');
  if (isListed(attendance)) {
    // Listed recusals may be of seats that are not here.
    const tooMany = !isListed(recused) && recused > attendance.length;
    return tooMany ? invalid('/recused', 'more are recused than are present') : null;
  }
  if (attendance > filled) return invalid('/present', 'more are present than there are seats filled');
  return roll.recused > attendance ? invalid('/recused', 'more are recused than could be') : null;
}
