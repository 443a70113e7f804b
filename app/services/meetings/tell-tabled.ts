import { raisePaper } from '~/persistence/live-versions';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { agendaChanged } from './agenda-in-hand';

type OnAgenda = {
  readonly meeting: { readonly id: string; readonly bodyId: string };
  readonly paper: {
    readonly id: string;
    readonly ref: string;
    readonly authorId: string;
    readonly sponsorId: string;
    readonly versionNumber: number;
  };
  readonly itemId: string;
};

/** A version came on an agenda: the meeting's page and the paper's each have a version of their own. */
export async function tellTabled(
  tx: Transaction,
  acting: Acting,
  { meeting, paper, itemId }: OnAgenda,
): Promise<void> {
  const { actor, now } = acting;
  await agendaChanged(tx, acting, { meeting, subjectId: itemId });
  const version = await raisePaper(tx, paper.id);
  tx.tell({
    kind: 'AgendaChanged',
    at: now,
    actorId: actor.personId,
    bodyId: meeting.bodyId,
    paperId: paper.id,
    version,
    facts: {},
  });
  const { name } = await tx.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: { name: true } });
  await notify(tx, now, {
    personIds: [paper.authorId, paper.sponsorId].filter((id) => id !== actor.personId),
    text: `${paper.ref}, version ${paper.versionNumber}, is on an agenda: ${name}`,
    href: `/papers/${paper.ref}`,
  });
}
