import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

const ANOTHER_DAY = 'The meeting was moved to another day.';

/**
 * A reply was about another day: everybody is asked again, and is expected until he or she says otherwise; so was who agreed to
 * the notice of it.
 */
export async function forgetReplies(
  tx: Transaction,
  { actor, now }: Acting,
  meetingId: string,
): Promise<void> {
  await tx.attendanceReply.deleteMany({ where: { meetingId } });
  await tx.noticeConsent.updateMany({
    where: { meetingId, takenBackAt: null },
    data: { takenBackAt: now, takenBackById: actor.personId, takenBackReason: ANOTHER_DAY },
  });
  await tx.attendance.updateMany({ where: { meetingId, mode: 'apologies' }, data: { mode: 'expected' } });
}
