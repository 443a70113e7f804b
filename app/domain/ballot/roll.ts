import type { CategoryPool } from '~/domain/meeting/quorum-categories';
import { isListed, type OutcomeInput } from './outcome-input';
import { type Procedure, procedureOf } from './procedure';
import { type Standing, standingsOf } from './standing';

/** Who counts in one ballot, worked out once. Every number is of seats. */
export type Roll = {
  readonly procedure: Procedure;
  readonly seats: number;
  readonly vacant: number;
  /** Barred by interest and not vacant, present or not. */
  readonly recused: number;
  /** Kept from voting by a standing order, present or not. */
  readonly restricted: number;
  /** Of those, here: they would count but for it. */
  readonly restrictedHere: number;
  /** Electors that count for the quorum: at a meeting those still present, elsewhere all who may vote. */
  readonly counting: number;
  /** Present earlier and gone: electors for the majority only if they voted. */
  readonly left: number;
  /** Would count but for their recusal. */
  readonly countingButForRecusal: number;
  /** What each listed seat is; null where seats are only counted. */
  readonly standings: ReadonlyMap<string, Standing> | null;
};

/**
 * Electors are the present, less any of them vacant, recused, or on line where those do not count, each subtracted
 * once. A count of the present holds no vacant seat, and recusals beside it are all present. In writing electors are
 * the seats that are not vacant; for directors acting unanimously and for one person, also not recused. Nowhere are they who
 * may not vote by a standing order. Source: contract outcome; governance.md §3.4, §4, §5.
 */
export function rollOf(input: OutcomeInput): Roll {
  const procedure = procedureOf(input.rule.profile, input.method);
  const standings = isListed(input.seats) ? standingsOf(input, procedure) : null;
  const seats = isListed(input.seats) ? input.seats.length : input.seats;
  const vacant = number(standings, 'vacant');
  const barred = procedure === 'written' ? 0 : input.recused;
  const listedRecused = number(standings, 'recused') + number(standings, 'recused-away');
  const recused = isListed(barred) ? listedRecused : barred;
  const restrictedHere = number(standings, 'restricted') + number(standings, 'restricted-wholly');
  const restricted = input.restricted?.length ?? 0;
  const common = { procedure, seats, vacant, recused, restricted, restrictedHere, standings };

  // Recusals given as a count are taken from those still here first: nobody says that they have gone.
  if (standings && !(procedure === 'meeting' && typeof input.present === 'number')) {
    const [here, gone] = [number(standings, 'elector'), number(standings, 'left')];
    const unnamed = isListed(barred) ? 0 : barred;
    const counting = Math.max(0, here - unnamed);
    const left = Math.min(gone, Math.max(0, here + gone - unnamed));
    return {
      ...common,
      counting,
      left,
      countingButForRecusal: here - counting + number(standings, 'recused'),
    };
  }
  const attending = procedure === 'meeting' && typeof input.present === 'number' ? input.present : seats;
  return { ...common, counting: attending - recused, left: 0, countingButForRecusal: recused };
}

/**
 * The seats from which those counted come, with their categories; with the recused, as if they were not barred, nor restricted
 * on this item alone.
 */
export function categoryPool(
  input: OutcomeInput,
  { roll, withRecused }: { readonly roll: Roll; readonly withRecused: boolean },
): CategoryPool {
  const restricted = number(roll.standings, 'restricted');
  const counted = roll.counting + (withRecused ? roll.countingButForRecusal + restricted : 0);
  if (!isListed(input.seats)) return { seats: roll.seats, counted, categories: null };
  const may = input.seats.filter(({ seat }) => {
    const standing = roll.standings?.get(seat);
    if (standing === 'recused' || standing === 'restricted') return withRecused;
    return standing === 'elector';
  });
  const leads = may.filter((seat) => seat.leads).length;
  // A list that names the category of no seat says nothing of categories; in one that does, a seat without has none.
  if (!input.seats.some((entry) => entry.category !== undefined)) {
    return { seats: roll.seats, counted, categories: null, leads };
  }
  const categories = new Map<string, number>();
  for (const { category } of may) {
    if (category !== undefined) categories.set(category, (categories.get(category) ?? 0) + 1);
  }
  return { seats: may.length, counted, categories, leads };
}

function number(standings: ReadonlyMap<string, Standing> | null, wanted: Standing): number {
  return standings ? [...standings.values()].filter((standing) => standing === wanted).length : 0;
}
