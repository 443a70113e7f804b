import type { Actor, HeldSeat } from '~/domain/permission/actor';
import { isOfficerOf } from '~/domain/permission/actor';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { actorOf } from '~/persistence/people';
import type { Transaction } from '~/persistence/transaction';
import { areLondonTimes, londonDate, londonInstant } from '~/platform/london';
import type { Acting } from '../acting';
import type { UrgentInput } from './urgent-input';

export type UrgentTaker = {
  readonly personId: string;
  /** With the office held in the body. */
  readonly named: string;
  readonly role: HeldSeat['role'] | null;
  readonly seatId: string | null;
  readonly at: Date;
};
export type TakerRefusal =
  | { readonly code: 'taker-unknown' }
  | { readonly code: 'taken-when' | 'no-such-time' }
  | { readonly code: 'taken-in-future' };

const OFFICES = { chair: 'Chair', deputy: 'Deputy Chair', member: 'member' } as const;

/**
 * Who takes an urgent decision and when: whoever sends it, now; or the member in whose name the officer of the body records
 * it, at the time that the officer says. Refuses `taker-unknown`, `taken-when`, `no-such-time` and `taken-in-future`.
 */
export async function urgentTaker(
  tx: Transaction,
  { actor, now }: Acting,
  { input, bodyId }: { readonly input: UrgentInput; readonly bodyId: string },
): Promise<Result<UrgentTaker, TakerRefusal>> {
  const inName = input.takenById !== '' && input.takenById !== actor.personId;
  if (!inName || !isOfficerOf(actor, bodyId)) return ok(asTaker(actor, bodyId, now));
  const taker = await actorOf(tx, input.takenById, londonDate(now.toISOString()));
  if (!taker) return refuse({ code: 'taker-unknown' });
  if (input.takenOn === '' || input.takenTime === '') return refuse({ code: 'taken-when' });
  if (!areLondonTimes(input.takenOn, [input.takenTime])) return refuse({ code: 'no-such-time' });
  const at = new Date(londonInstant(input.takenOn, input.takenTime));
  return at > now ? refuse({ code: 'taken-in-future' }) : ok(asTaker(taker, bodyId, at));
}

function asTaker({ personId, name, seats }: Actor, bodyId: string, at: Date): UrgentTaker {
  const seat = seats.find((one) => one.bodyId === bodyId);
  const named = seat ? `${name}, ${OFFICES[seat.role]}` : name;
  return { personId, named, role: seat?.role ?? null, seatId: seat?.seatId ?? null, at };
}
