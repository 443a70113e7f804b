import type { Happening } from '~/domain/shared/happening';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { raiseMeeting } from '~/persistence/live-versions';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

type MeetingNews = {
  readonly kind: HappeningKind;
  readonly meeting: { readonly id: string; readonly bodyId: string };
  /** The item, seat or person it is about. */
  readonly subjectId?: string | undefined;
  readonly facts?: Happening['facts'];
};

/** Raises the meeting's version and tells what happened at it. */
export async function tellMeeting(
  tx: Transaction,
  { actor, now }: Acting,
  { kind, meeting, subjectId, facts = {} }: MeetingNews,
): Promise<void> {
  const version = await raiseMeeting(tx, meeting.id);
  const { id: meetingId, bodyId } = meeting;
  tx.tell({ kind, at: now, actorId: actor.personId, bodyId, meetingId, subjectId, version, facts });
}
