import type { Transaction } from '~/persistence/transaction';

/** A meeting as a notification names it: by its body, which its title may name already. */
export async function meetingNamed(tx: Transaction, meetingId: string): Promise<string> {
  const { title, body } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { title: true, body: { select: { name: true } } },
  });
  return title.startsWith(body.name) ? title : `${body.name}: ${title}`;
}
