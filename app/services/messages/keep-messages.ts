import type { MessageFacts } from '~/domain/message/message-facts';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

export type DraftMessage = {
  readonly personId: string;
  readonly facts: MessageFacts;
  /** Business time. */
  readonly at: Date;
  readonly meetingId?: string | undefined;
  /** Of no use afterwards. */
  readonly goodUntil: Date;
};

/** Queues messages, to be tried from `realNow` on. Whose account is closed gets none. */
export async function keepMessages(
  tx: Transaction,
  drafts: readonly DraftMessage[],
  realNow: Date,
): Promise<void> {
  const people = await tx.person.findMany({
    where: { id: { in: drafts.map(({ personId }) => personId) }, disabledAt: null },
    select: { id: true },
  });
  const open = new Set(people.map(({ id }) => id));
  await tx.message.createMany({
    data: drafts
      .filter(({ personId }) => open.has(personId))
      .map(({ personId, facts, at, meetingId, goodUntil }) => ({
        id: newId(),
        personId,
        kind: facts.kind,
        facts: JSON.stringify(facts),
        meetingId: meetingId ?? null,
        state: 'queued',
        queuedAt: at,
        goodUntil,
        dueAt: realNow,
      })),
  });
}
