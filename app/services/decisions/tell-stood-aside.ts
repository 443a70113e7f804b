import { raisePaper } from '~/persistence/live-versions';
import { officersOf } from '~/persistence/paper-people';
import { nextNumber } from '~/persistence/references';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import type { PassingOver } from './hand-over';

type Telling = PassingOver & { readonly toStageId: string; readonly about: string };

/** The officers of both bodies are told why, and who follows the paper that it moved. */
export async function tellStoodAside(
  tx: Transaction,
  { actor, now: at }: Acting,
  told: Telling,
): Promise<void> {
  const { stage, instead, toStageId, about } = told;
  const { paperId, bodyId, name: from } = stage;
  const on = londonDate(at.toISOString());
  const paper = await tx.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { ref: true, authorId: true, sponsorId: true },
  });
  const officers = [
    ...(await officersOf(tx, bodyId, on)),
    ...(await officersOf(tx, instead.bodyId, on)),
  ].filter((personId) => personId !== actor.personId);
  const others = [paper.authorId, paper.sponsorId].filter(
    (personId) => personId !== actor.personId && !officers.includes(personId),
  );
  const version = await raisePaper(tx, paperId);
  await nextNumber(tx, 'live:board');
  const where = { bodyId: instead.bodyId, paperId, subjectId: toStageId, version };
  const facts = { ref: paper.ref, from, to: `${instead.holder} decides` };
  tx.tell({ kind: 'PaperMoved', at, actorId: actor.personId, ...where, facts });
  const aside = `${actor.name} stood aside from ${paper.ref}`;
  const href = `/papers/${paper.ref}`;
  const takes = `${instead.holder} decides it instead.`;
  await notify(tx, at, { personIds: officers, href, text: `${aside}: ${about} ${takes}` });
  await notify(tx, at, { personIds: others, href, text: `${aside} for an interest. ${takes}` });
}
