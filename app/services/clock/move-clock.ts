import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { clockOffset, setClockOffset } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { londonDaysOn } from '~/platform/london';
import type { Acting } from '../acting';
import { endCallIns } from '../decisions/end-call-ins';
import { lapseResolutions } from '../resolutions/lapse-resolutions';
import { nextEvent } from './next-event';

export type ClockRefusal = { readonly code: 'nothing-ahead' } | { readonly code: 'clock-far-enough' };

const MOST_SECONDS = 3 * 366 * 86_400;
const LABELS = { 'next-event': 'to the next event', day: 'a day on', week: 'a week on' } as const;

/**
 * Moves the demonstration's clock forward, never back (a day or a week on is the same time of day in London), records who moved it, and does at once what the
 * new time makes due. Of two moves made at the same time the farther holds. Refused when nothing is ahead or
 * beyond three years. Exists in demo mode only: the edge asks.
 */
export async function moveClock(
  { actor, now }: Acting,
  input: { readonly by: keyof typeof LABELS; readonly realNow: Date },
): Promise<Result<Date, ClockRefusal>> {
  const then =
    input.by === 'next-event'
      ? await nextEvent(now)
      : new Date(londonDaysOn(now.toISOString(), input.by === 'day' ? 1 : 7));
  if (!then) return refuse({ code: 'nothing-ahead' });
  const before = clockOffset();
  const offset = before + Math.ceil((then.getTime() - now.getTime()) / 1000);
  if (offset > MOST_SECONDS) return refuse({ code: 'clock-far-enough' });
  const moved = await transaction<number, ClockRefusal>(async (tx) => {
    const farthest =
      (await tx.clockMove.findFirst({ orderBy: { offset: 'desc' }, select: { offset: true } }))?.offset ?? 0;
    if (farthest >= offset) return ok(farthest);
    await tx.clockMove.create({
      data: {
        id: newId(),
        movedAt: input.realNow,
        movedById: actor.personId,
        offset,
        label: LABELS[input.by],
      },
    });
    tx.tell({ kind: 'ClockMoved', at: then, actorId: actor.personId, facts: { offset } });
    return ok(offset);
  });
  if (!moved.ok) return moved;
  setClockOffset(Math.max(clockOffset(), moved.value));
  const shown = new Date(now.getTime() + (moved.value - before) * 1000);
  await endCallIns(shown);
  await lapseResolutions(shown);
  return ok(shown);
}
