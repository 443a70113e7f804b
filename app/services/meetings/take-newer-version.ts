import type { ItemState } from '~/domain/meeting/agenda';
import { decideNewerVersion, type NewerVersionRefusal } from '~/domain/meeting/decide-newer-version';
import { ok, type Result } from '~/domain/shared/result';
import { LATE_MEETING_SELECT, lateItemFacts } from '~/persistence/late-item';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { pendingBallot } from './pending-ballot';
import { tellTabled } from './tell-tabled';

type Taking = {
  readonly itemId: string;
  readonly paper: Parameters<typeof tellTabled>[2]['paper'] & { readonly title: string };
  /** The version asked for; `paper.versionNumber` is the newest. */
  readonly asked: number;
};

/**
 * Puts the newer version of its paper in an item's hands, in the transaction of whoever asks for it. It counts as put on
 * the agenda now, so that a council's item may become late; what was stated for the earlier one falls with it. Answers
 * whether it is late by it. Refuses as `decideNewerVersion`.
 */
export async function takeNewerVersion(
  tx: Transaction,
  acting: Acting,
  { itemId, paper, asked }: Taking,
): Promise<Result<{ readonly late: boolean }, NewerVersionRefusal>> {
  const item = await tx.agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    include: {
      meeting: { select: { ...LATE_MEETING_SELECT, id: true, bodyId: true } },
      _count: { select: { motions: true } },
    },
  });
  const { meeting } = item;
  const decided = decideNewerVersion({
    state: item.state as ItemState,
    tabled: item.versionNumber ?? 0,
    newest: paper.versionNumber,
    asked,
    pending: await pendingBallot(tx, { itemId }),
    motionPut: item._count.motions > 0,
    thereby: lateItemFacts({ addedAt: acting.now, openedAt: null, meeting }),
  });
  if (!decided.ok) return decided;
  if (decided.value === null) return ok({ late: false });
  const stated = { urgentReason: '', urgentById: null, urgentForId: null, urgentAt: null };
  const unsaid = { appendicesKeptAt: null, appendicesKeptById: null, appendicesKeptForId: null };
  await tx.agendaItem.update({
    where: { id: itemId },
    data: {
      title: paper.title,
      versionNumber: asked,
      addedAt: acting.now,
      openedAt: null,
      ...stated,
      ...unsaid,
    },
  });
  await tellTabled(tx, acting, { meeting, paper, itemId });
  return ok(decided.value);
}
