import type { Transaction } from '~/persistence/transaction';

/**
 * A reply was about another day: everybody is asked again, and is expected until he or she says otherwise; so was who agreed to
 * the notice of it.
 */
export async function forgetReplies(tx: Transaction, meetingId: string): Promise<void> {
  await tx.attendanceReply.deleteMany({ where: { meetingId } });
  await tx.noticeConsent.deleteMany({ where: { meetingId } });
  await tx.attendance.updateMany({ where: { meetingId, mode: 'apologies' }, data: { mode: 'expected' } });
}
