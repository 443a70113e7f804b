import type { MeetingRefusal } from '~/domain/meeting/may-act';
import type { MinutesState } from '~/domain/minutes/minutes-state';
import { areOpen, type MinutesStateRefusal } from '~/domain/minutes/move-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { itemFor } from '../meetings/meeting-for';

export type SaveMinuteInput = {
  readonly itemId: string;
  /** Of the text that the writer had before them; 0 where there was none. */
  readonly revision: number;
  readonly text: string;
  /** Kept out of the open part, also where the paper is not exempt. */
  readonly restricted: boolean;
};
export type SavedMinute = {
  readonly meetingId: string;
  readonly revision: number;
  readonly savedAt: string;
};
export type SaveMinuteRefusal =
  | MeetingRefusal
  | MinutesStateRefusal
  | { readonly code: 'minute-conflict'; readonly by: string };

/**
 * Saves the officer's text of an agenda item's minute over the revision that the writer had: as the meeting goes, and after
 * it until the minutes are approved. When another text was saved since, it refuses `minute-conflict` and keeps what is
 * there; the writer's own stays in the form. The same text again is answered as saved. Refuses `minutes-are-…` and as
 * `mayAct`.
 */
export async function saveMinute(
  acting: Acting,
  { itemId, revision, text, restricted }: SaveMinuteInput,
): Promise<Result<SavedMinute, SaveMinuteRefusal>> {
  const { actor, now } = acting;
  return transaction<SavedMinute, SaveMinuteRefusal>(async (tx) => {
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:minute' });
    if (!found.ok) return found;
    const { meetingId } = found.value.item;
    const state = await stateOf(tx, meetingId);
    if (!areOpen(state)) return refuse({ code: `minutes-are-${state}` });
    const before = await tx.minute.findUnique({ where: { itemId } });
    const savedAt = now.toISOString();
    if (before ? before.text === text && before.restricted === restricted : text === '' && !restricted)
      return ok({
        meetingId,
        revision: before?.revision ?? 0,
        savedAt: before?.savedAt.toISOString() ?? savedAt,
      });
    if ((before?.revision ?? 0) !== revision) {
      return refuse({ code: 'minute-conflict', by: await nameOf(tx, before?.savedById, actor.personId) });
    }
    const saved = { text, restricted, revision: revision + 1, savedById: actor.personId, savedAt: now };
    await tx.minute.upsert({ where: { itemId }, create: { itemId, ...saved }, update: saved });
    return ok({ meetingId, revision: saved.revision, savedAt });
  });
}

async function stateOf(tx: Transaction, meetingId: string): Promise<MinutesState> {
  const minutes = await tx.minutes.findUnique({
    where: { meetingId_number: { meetingId, number: 0 } },
    select: { state: true },
  });
  return (minutes?.state ?? 'draft') as MinutesState;
}

async function nameOf(tx: Transaction, personId: string | undefined, own: string): Promise<string> {
  if (personId === undefined || personId === own) return 'You, on another page,';
  return fullName(await tx.person.findUniqueOrThrow({ where: { id: personId }, select: NAME_SELECT }));
}
