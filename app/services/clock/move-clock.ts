import { ok, refuse, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { clockOffset, setClockOffset } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { endCallIns } from '../decisions/end-call-ins';
import { nextEvent } from './next-event';

export type ClockRefusal = { readonly code: 'nothing-ahead' } | { readonly code: 'clock-far-enough' };

const DAY_MS = 86_400_000;
const MOST_SECONDS = 3 * 366 * 86_400;
const LABELS = { 'next-event': 'to the next event', day: 'a day on', week: 'a week on' } as const;

/**
 * Moves the demonstration's clock forward, never back, records who moved it, and does at once what the
 * new time makes due. Refused when nothing is ahead or beyond three years. Exists in demo mode only: the
 * edge asks.
 */
export async function moveClock(
  { actor, now }: Acting,
  input: { readonly by: keyof typeof LABELS; readonly realNow: Date },
): Promise<Result<Date, ClockRefusal>> {
  const then = input.by === 'next-event' ? await nextEvent(now) : new Date(now.getTime() + DAY_MS * (input.by === 'day' ? 1 : 7));
  if (!then) return refuse({ code: 'nothing-ahead' });
  const offset = clockOffset() + Math.ceil((then.getTime() - now.getTime()) / 1000);
  if (offset > MOST_SECONDS) return refuse({ code: 'clock-far-enough' });
  const moved = await transaction<Date, ClockRefusal>(async (tx) => {
    await tx.clockMove.create({
      data: { id: newId(), movedAt: input.realNow, movedById: actor.personId, offset, label: LABELS[input.by] },
    });
    tx.tell({ kind: 'ClockMoved', at: then, actorId: actor.personId, facts: { offset } });
    return ok(then);
  });
  if (!moved.ok) return moved;
  setClockOffset(offset);
  await endCallIns(then);
  return moved;
}
