import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { minutesFor } from './minutes-for';

export type WriteCorrectionInput = {
  readonly minutesId: string;
  /** The words that the writer had before them. */
  readonly before: string;
  readonly text: string;
};
export type WriteCorrectionRefusal =
  | MinutesRefusal
  | { readonly code: 'not-a-correction' }
  | { readonly code: 'minutes-changed' };

/**
 * Saves what a correction of signed minutes says, over the words that the writer had. Refuses `not-a-correction`,
 * `minutes-changed` where somebody saved others since, and as `mayActOnMinutes`.
 */
export async function writeCorrection(
  acting: Acting,
  { minutesId, before, text }: WriteCorrectionInput,
): Promise<Result<true, WriteCorrectionRefusal>> {
  return transaction<true, WriteCorrectionRefusal>(async (tx) => {
    const found = await minutesFor(tx, acting, { minutesId, act: 'minutes:draft' });
    if (!found.ok) return found;
    const { number, correction } = found.value;
    if (number === 0) return refuse({ code: 'not-a-correction' });
    if (correction === text) return ok(true);
    if (correction !== before) return refuse({ code: 'minutes-changed' });
    await tx.minutes.update({ where: { id: minutesId }, data: { correction: text } });
    return ok(true);
  });
}
