import { EFFECTS, type Ruling } from '~/domain/interest/effect';
import { type ItemNumber, itemNumber } from '~/domain/meeting/item-number';
import { ok, type Result, refuse } from '~/domain/shared/result';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { setAsideBallot } from '../ballots/set-aside-ballot';
import { notify } from '../notifications/notify';
import { ballotVoidedBy } from './ballot-voided-by';
import type { MeetingInHand } from './meeting-for';
import { settlePresiding } from './settle-presiding';
import { tellMeeting } from './tell-meeting';

export type VoidingRefusal = {
  readonly code: 'ruling-would-void-ballot';
  readonly bars: boolean;
  readonly voted: number;
};

type Applying = {
  readonly declaration: {
    readonly id: string;
    readonly itemId: string;
    readonly personId: string;
    readonly seatId: string;
    readonly effect: string | null;
    readonly leftAt: Date | null;
    readonly returnedAt: Date | null;
  };
  readonly item: ItemNumber & {
    readonly id: string;
    readonly title: string;
    readonly state: string;
  };
  readonly meeting: Pick<MeetingInHand, 'id' | 'bodyId' | 'day'>;
  readonly ruling: Ruling;
  readonly reason: string;
  /** Who records it and in whose name, if not the recorder's own; null where it follows from the law. */
  readonly ruled: { readonly byId: string; readonly forId: string | null } | null;
  readonly dispensationId: string | null;
  /** Said after the warning: the open ballot may be set aside. */
  readonly voidsBallot: boolean;
};

/**
 * Lets a ruling take effect, in the transaction of whatever makes it: an open ballot whose electorate it changes is set
 * aside after a warning, who must leave has left the table and who may stay is back, the presiding is settled anew, and
 * the member is told. Source: governance.md §3.4; product.md, During an open ballot.
 */
export async function applyRuling(
  tx: Transaction,
  acting: Acting,
  { declaration, item, meeting, ruling, reason, ruled, dispensationId, voidsBallot }: Applying,
): Promise<Result<true, VoidingRefusal>> {
  const { actor, now } = acting;
  const { personId, seatId } = declaration;
  const voided = await ballotVoidedBy(tx, { declaration, ruling, meeting });
  if (voided && !voidsBallot)
    return refuse({ code: 'ruling-would-void-ballot', bars: voided.bars, voted: voided.voted });
  if (voided) {
    await setAsideBallot(tx, {
      ballotId: voided.ballotId,
      reason: 'A ruling on an interest changed who may vote.',
      at: now,
      actorId: actor.personId,
      forId: ruled?.forId ?? null,
    });
  }
  const leaves = item.state === 'current' && !EFFECTS[ruling].inRoom;
  const away = declaration.leftAt !== null && declaration.returnedAt === null;
  await tx.declaration.update({
    where: { id: declaration.id },
    data: {
      state: 'ruled',
      effect: ruling,
      dispensationId,
      reason,
      ruledById: ruled?.byId ?? null,
      ruledForId: ruled?.forId ?? null,
      ruledAt: now,
      ...(leaves && !away ? { leftAt: now, returnedAt: null } : {}),
      ...(!leaves && away ? { returnedAt: now } : {}),
    },
  });
  await tellMeeting(tx, acting, { kind: 'InterestRuled', meeting, subjectId: personId, facts: { seatId } });
  if (item.state === 'current') await settlePresiding(tx, acting, { meeting, itemId: item.id });
  if (personId !== actor.personId) {
    const text = `Your interest in item ${itemNumber(item)}, ${item.title}, has been ruled on`;
    await notify(tx, now, { personIds: [personId], text, href: `/meetings/${meeting.id}` });
  }
  return ok(true);
}
