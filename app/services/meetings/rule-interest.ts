import { EFFECTS, type Ruling } from '~/domain/interest/effect';
import { decideRuler, type RulerRefusal } from '~/domain/interest/who-rules';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { setAsideBallot } from '../ballots/set-aside-ballot';
import { notify } from '../notifications/notify';
import { ballotVoidedBy } from './ballot-voided-by';
import { itemFor } from './meeting-for';
import { settlePresiding } from './settle-presiding';
import { tellMeeting } from './tell-meeting';

export type RuleInterestInput = {
  readonly declarationId: string;
  readonly ruling: Ruling;
  readonly reason: string;
  /** On the presiding person's own interest: the officer records that the other members decided. */
  readonly membersDecided?: boolean;
  /** Said after the warning: the open ballot may be set aside. */
  readonly voidsBallot?: boolean;
};
export type RuleInterestRefusal =
  | MeetingRefusal
  | RulerRefusal
  | { readonly code: 'item-over' }
  | { readonly code: 'ruling-would-void-ballot'; readonly bars: boolean; readonly voted: number };

/**
 * Rules on a declared interest, in this body and for this item only. It applies at once: who must leave has left the
 * table, quorum is tested anew, and a ballot whose electorate it changes is set aside, after a warning
 * (`ruling-would-void-ballot`) that `voidsBallot` answers. Refuses `item-over` and as `decideRuler`, `mayAct`.
 * Source: governance.md §3.4; model article 14.
 */
export async function ruleInterest(
  acting: Acting,
  { declarationId, ruling, reason, membersDecided = false, voidsBallot = false }: RuleInterestInput,
): Promise<Result<true, RuleInterestRefusal>> {
  const { actor, now } = acting;
  return transaction<true, RuleInterestRefusal>(async (tx) => {
    const declaration = await tx.declaration.findUnique({ where: { id: declarationId } });
    if (!declaration) return refuse({ code: 'not-found' });
    const { itemId, personId, seatId } = declaration;
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:rule-interest' });
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    const ruler = decideRuler({
      actorId: actor.personId,
      declarantId: personId,
      presidingId: meeting.presidingPersonId,
      membersDecided,
    });
    if (!ruler.ok) return ruler;
    if (declaration.effect === ruling && declaration.reason === reason) return ok(true);
    if (item.state === 'done') return refuse({ code: 'item-over' });
    const voided = await ballotVoidedBy(tx, { declaration, ruling, meeting });
    if (voided && !voidsBallot)
      return refuse({ code: 'ruling-would-void-ballot', bars: voided.bars, voted: voided.voted });
    if (voided) {
      await setAsideBallot(tx, {
        ballotId: voided.ballotId,
        reason: 'A ruling on an interest changed who may vote.',
        at: now,
        actorId: actor.personId,
        forId: ruler.value.forId,
      });
    }
    const leaves = item.state === 'current' && !EFFECTS[ruling].inRoom;
    const away = declaration.leftAt !== null && declaration.returnedAt === null;
    await tx.declaration.update({
      where: { id: declarationId },
      data: {
        state: 'ruled',
        effect: ruling,
        reason,
        ruledById: actor.personId,
        ruledForId: ruler.value.forId,
        ruledAt: now,
        ...(leaves && !away ? { leftAt: now, returnedAt: null } : {}),
        ...(!leaves && away ? { returnedAt: now } : {}),
      },
    });
    await tellMeeting(tx, acting, { kind: 'InterestRuled', meeting, subjectId: personId, facts: { seatId } });
    if (item.state === 'current') await settlePresiding(tx, acting, { meeting, itemId });
    if (personId !== actor.personId) {
      const text = `Your interest in item ${item.number}, ${item.title}, has been ruled on`;
      await notify(tx, now, { personIds: [personId], text, href: `/meetings/${meeting.id}` });
    }
    return ok(true);
  });
}
