import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import { ok, type Result } from '~/domain/shared/result';
import { powerToDecide } from '~/persistence/paper-authority';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { MeetingInHand } from './meeting-for';

/** What a body has no power to decide does not come before it for decision (governance.md §9). */
export async function tabledPower(
  tx: Transaction,
  asked: {
    readonly stageId: string;
    readonly paperId: string;
    readonly meeting: MeetingInHand;
    readonly at: Date;
  },
): Promise<Result<true, MayDecideRefusal>> {
  const { gate } = await tx.stage.findUniqueOrThrow({ where: { id: asked.stageId }, select: { gate: true } });
  if (gate !== 'decide' && gate !== 'key-decision') return ok(true);
  const on = londonDate(asked.at.toISOString());
  return powerToDecide(tx, { paperId: asked.paperId, bodyId: asked.meeting.bodyId, on });
}
