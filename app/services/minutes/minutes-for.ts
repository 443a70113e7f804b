import { type MinutesRefusal, mayActOnMinutes } from '~/domain/minutes/may-act-on-minutes';
import type { MinutesStage } from '~/domain/minutes/minutes-state';
import { decideMinutesMove } from '~/domain/minutes/move-minutes';
import type { MinutesAct } from '~/domain/permission/acts';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type KnownMinutes, minutesThing } from '~/persistence/minutes/minutes-thing';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type MinutesInHand = KnownMinutes & { readonly correction: string };

type Asked = { readonly minutesId: string; readonly act: MinutesAct };

/** The minutes, if the actor may do the act to them as they stand now. Refuses as `mayActOnMinutes`. */
export async function minutesFor(
  tx: Transaction,
  { actor }: Pick<Acting, 'actor'>,
  { minutesId, act }: Asked,
): Promise<Result<MinutesInHand, MinutesRefusal>> {
  const thing = await minutesThing(tx, minutesId);
  if (!thing) return refuse({ code: 'not-found' });
  const allowed = mayActOnMinutes(actor, act, thing);
  return allowed.ok ? ok(await inHand(tx, thing)) : allowed;
}

/**
 * The same for an act that takes them to a stage: `again` where they are at it, so that an act repeated by somebody whose
 * act it is is answered as done.
 */
export async function minutesToMove(
  tx: Transaction,
  acting: Pick<Acting, 'actor'>,
  { to, ...asked }: Asked & { readonly to: MinutesStage },
): Promise<Result<{ readonly minutes: MinutesInHand; readonly again: boolean }, MinutesRefusal>> {
  const found = await minutesFor(tx, acting, asked);
  const thing = found.ok ? found.value : await minutesThing(tx, asked.minutesId);
  if (!thing) return refuse({ code: 'not-found' });
  const move = decideMinutesMove(thing.state, to);
  if (!found.ok) {
    const again = move.ok && move.value === 'again' && found.refusal.code === `minutes-are-${to}`;
    return again ? ok({ minutes: await inHand(tx, thing), again }) : found;
  }
  return move.ok ? ok({ minutes: found.value, again: move.value === 'again' }) : move;
}

async function inHand(tx: Transaction, thing: KnownMinutes): Promise<MinutesInHand> {
  const { correction } = await tx.minutes.findUniqueOrThrow({
    where: { id: thing.id },
    select: { correction: true },
  });
  return { ...thing, correction };
}
