import type { NoticeKind } from '~/domain/notice/notice-kind';
import { raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import type { NoticeInHand } from './notice-in-hand';

type Kept = NoticeInHand & {
  readonly kind: NoticeKind;
  /** What it states, whole. */
  readonly text: object;
  /** What the author and the sponsor are told. */
  readonly says: string;
};

/** Keeps a notice or an agreement for a paper, and tells of it. The same once more is the one that is there. */
export async function keepNotice(tx: Transaction, { actor, now }: Acting, kept: Kept): Promise<string> {
  const { row, stage, kind, says } = kept;
  const text = JSON.stringify(kept.text);
  const given = await tx.statutoryNotice.findFirst({
    where: { stageId: stage.id, kind, text },
    select: { id: true },
  });
  if (given) return given.id;
  const id = newId();
  const { bodyId } = stage;
  await tx.statutoryNotice.create({
    data: {
      ...{ id, paperId: row.id, stageId: stage.id, bodyId, kind, text },
      ...{ givenAt: now, givenById: actor.personId },
    },
  });
  const version = await raisePaper(tx, row.id);
  await nextNumber(tx, 'live:board');
  const told = { actorId: actor.personId, bodyId, paperId: row.id, subjectId: id, version };
  tx.tell({ kind: 'NoticeGiven', at: now, ...told, facts: { ref: row.ref } });
  await notify(tx, now, {
    personIds: [row.authorId, kept.sponsorId].filter((personId) => personId !== actor.personId),
    text: `${row.ref}: ${says}`,
    href: `/papers/${row.ref}/notice`,
  });
  return id;
}
