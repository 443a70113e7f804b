import { officersOf } from '~/persistence/paper-people';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { notify } from '../notifications/notify';
import type { KeptDecision } from './kept-decision';

type Told = {
  readonly kept: KeptDecision;
  readonly text: string;
  readonly at: Date;
  readonly actorId: string;
};

/**
 * Tells the sponsor, the author and the officers of the body that decided and of the body that the paper came from. A
 * company is told of its sole member's decisions in this way (CA 2006 s.357). Of an exempt matter only that it was
 * decided.
 */
export async function tellOfDecision(tx: Transaction, { kept, text, at, actorId }: Told): Promise<void> {
  const { paper, body, bodyId, ref, title } = kept;
  const exempt = kept.classification === 'exempt';
  await notify(tx, at, {
    personIds: (await concernedBy(tx, kept, at)).filter((id) => id !== actorId),
    text: exempt
      ? `${body.name} has recorded its decision on ${paper?.ref}.`
      : `${body.name} on ${title}: ${text}.`,
    href: exempt && paper ? `/papers/${paper.ref}` : `/register/${ref}`,
  });
  tx.tell({
    kind: 'DecisionSealed',
    at,
    actorId,
    bodyId,
    meetingId: kept.meetingId ?? undefined,
    paperId: kept.paperId ?? undefined,
    subjectId: kept.id,
    facts: { ref },
  });
}

/** The people whom a decision concerns, each once. */
export async function concernedBy(tx: Transaction, kept: KeptDecision, at: Date): Promise<readonly string[]> {
  const day = londonDate(at.toISOString());
  const bodies = [...new Set([kept.bodyId, ...(kept.paper ? [kept.paper.bodyId] : [])])];
  const officers: string[] = [];
  for (const bodyId of bodies) officers.push(...(await officersOf(tx, bodyId, day)));
  const writers = kept.paper ? [kept.paper.sponsorId, kept.paper.authorId] : [];
  return [...new Set([...writers, ...officers])];
}
