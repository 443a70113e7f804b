import { type ConductRefusal, decideDrive } from '~/domain/meeting/decide-conduct';
import type { Result } from '~/domain/shared/result';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import type { MeetingInHand } from './meeting-for';

/** Whether the actor may drive the meeting on from what he or she saw in hand. Refuses as `decideDrive`. */
export async function driving(
  tx: Transaction,
  { actor }: Acting,
  { meeting, seen }: { readonly meeting: MeetingInHand; readonly seen?: string | null | undefined },
): Promise<Result<true, ConductRefusal>> {
  const { conductorId, currentItemId } = await tx.meeting.findUniqueOrThrow({
    where: { id: meeting.id },
    select: { conductorId: true, currentItemId: true },
  });
  return decideDrive(
    { actorId: actor.personId, conductorId, presidingId: meeting.presidingPersonId },
    { seen, current: currentItemId },
  );
}
