import { firstRepeat, invalid } from './invalid';
import type { InvalidInput } from './outcome-answer';
import { isListed, type OutcomeInput } from './outcome-input';
import { procedureOf } from './procedure';

type SeatNames = { readonly path: string; readonly names: readonly string[] };

/**
 * Seats: at least one, each named once, and every name elsewhere one of them. What a procedure ignores is not looked
 * at. Lists need `seats` as a list, except `veto`; `chair` as giver of a casting vote names none. Source: contract
 * outcome (Invalid).
 */
export function checkSeats(input: OutcomeInput): InvalidInput | null {
  const { seats } = input;
  const known = isListed(seats) ? seats.map((entry) => entry.seat) : null;
  if ((known?.length ?? seats) === 0) return invalid('/seats', 'there must be a seat');
  const repeated = known ? firstRepeat(known) : -1;
  if (repeated >= 0) return invalid(`/seats/${repeated}/seat`, 'this seat is listed twice');
  const names = known && new Set(known);
  for (const list of seatNames(input)) {
    const problem = checkNames(list, names);
    if (problem) return problem;
  }
  const giver = input.castingVote?.by ?? 'chair';
  return giver === 'chair' || !names || names.has(giver)
    ? null
    : invalid('/castingVote/by', 'there is no such seat');
}

/** The lists of seats that this ballot uses, beside those of its votes. */
function seatNames({ rule, method, present, recused }: OutcomeInput): readonly SeatNames[] {
  const procedure = procedureOf(rule.profile, method);
  const lists: SeatNames[] = [{ path: '/rule/veto', names: rule.veto }];
  if (procedure === 'meeting' && isListed(present)) {
    lists.push({ path: '/present', names: present.map((entry) => entry.seat) });
  }
  if (procedure !== 'written' && isListed(recused)) lists.push({ path: '/recused', names: recused });
  return lists;
}

function checkNames({ path, names }: SeatNames, known: ReadonlySet<string> | null): InvalidInput | null {
  if (!known && path !== '/rule/veto') return invalid(path, 'a list of seats needs `seats` as a list');
  const repeated = firstRepeat(names);
  if (repeated >= 0) return invalid(`${path}/${repeated}`, 'this seat is named twice');
  const unknown = known ? names.findIndex((name) => !known.has(name)) : -1;
  return unknown >= 0 ? invalid(`${path}/${unknown}`, 'there is no such seat') : null;
}
