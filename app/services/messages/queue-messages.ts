import { ok } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { type Transaction, transaction } from '~/persistence/transaction';
import { keepMessages } from './keep-messages';
import { CAUSES, messagesFor } from './messages-for';

const CURSOR = 'messages:seen';
const AT_ONCE = 100;
/** So many events that cause nothing are looked over again before the mark is moved past them. */
const LOOKED_OVER = 1000;

/**
 * Writes the messages that follow from what happened since it was last looked at. What caused them was committed with
 * its event, and the mark is moved in the transaction that writes them: none is lost and none is written twice, whatever
 * stops in between. `realNow`: messages are tried by real time. Answers how many were written.
 */
export async function queueMessages(realNow: Date): Promise<number> {
  const seen = await seenUpTo(reads());
  const after = { gt: seen };
  const [cause, newest] = await Promise.all([
    reads().event.findFirst({ where: { seq: after, kind: { in: CAUSES } }, select: { seq: true } }),
    reads().event.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } }),
  ]);
  if (!cause && (newest?.seq ?? 0) - seen < LOOKED_OVER) return 0;
  const written = await transaction<number, never>(async (tx) => {
    const from = await seenUpTo(tx);
    const events = await tx.event.findMany({
      where: { seq: { gt: from }, kind: { in: CAUSES } },
      orderBy: { seq: 'asc' },
      take: AT_ONCE,
    });
    const last = await tx.event.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
    const messages = await messagesFor(tx, events);
    await keepMessages(tx, messages, realNow);
    await moveMark(tx, (events.length === AT_ONCE ? events.at(-1)?.seq : last?.seq) ?? from);
    return ok(messages.length);
  });
  return written.ok ? written.value : 0;
}

/** A house that sends its first messages says nothing of what happened before. Doing it again changes nothing. */
export async function beginMessages(): Promise<void> {
  if (await reads().counter.findUnique({ where: { scope: CURSOR } })) return;
  await transaction<true, never>(async (tx) => {
    const last = await tx.event.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
    await moveMark(tx, last?.seq ?? 0);
    return ok(true);
  });
}

async function seenUpTo(client: Pick<Transaction, 'counter'>): Promise<number> {
  return (await client.counter.findUnique({ where: { scope: CURSOR } }))?.value ?? 0;
}

async function moveMark(tx: Transaction, value: number): Promise<void> {
  await tx.counter.upsert({
    where: { scope: CURSOR },
    create: { scope: CURSOR, value },
    update: { value },
  });
}
