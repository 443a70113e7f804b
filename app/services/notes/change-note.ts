import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type ChangeNoteRefusal = { readonly code: 'not-found' | 'note-says-nothing' };

type Change = { readonly noteId: string; readonly text: string; readonly marked: boolean };

/** Changes what an own note says; it stays where it is. Somebody else's is not found. Refuses `note-says-nothing`. */
export async function changeNote(
  { actor, now }: Acting,
  { noteId, text, marked }: Change,
): Promise<Result<true, ChangeNoteRefusal>> {
  if (text === '' && !marked) return refuse({ code: 'note-says-nothing' });
  return transaction<true, ChangeNoteRefusal>(async (tx) => {
    const { count } = await tx.paperNote.updateMany({
      where: { id: noteId, personId: actor.personId },
      data: { text, marked, changedAt: now },
    });
    return count === 1 ? ok(true) : refuse({ code: 'not-found' });
  });
}

/** Deletes an own note for good. The same again changes nothing. */
export async function removeNote(
  { actor }: Acting,
  { noteId }: { readonly noteId: string },
): Promise<Result<true, never>> {
  return transaction<true, never>(async (tx) => {
    await tx.paperNote.deleteMany({ where: { id: noteId, personId: actor.personId } });
    return ok(true);
  });
}
