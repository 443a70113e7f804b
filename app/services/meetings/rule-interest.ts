import type { Profile } from '~/domain/body/profile';
import type { Ruling } from '~/domain/interest/effect';
import { type BasisRefusal, rulingBasis } from '~/domain/interest/ruling-basis';
import { checkRuling, type UnknownRuling } from '~/domain/interest/rulings-for';
import { decideRuler, type RulerRefusal } from '~/domain/interest/who-rules';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { laterDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { heldReliefs } from '~/persistence/reliefs';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { applyRuling, type VoidingRefusal } from './apply-ruling';
import { itemFor } from './meeting-for';

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
  | UnknownRuling
  | BasisRefusal
  | VoidingRefusal
  | { readonly code: 'item-over' };

/**
 * Rules on a declared interest, in this body and for this item only. It applies at once: who must leave has left the
 * table, quorum is tested anew, and a ballot whose electorate it changes is set aside, after a warning
 * (`ruling-would-void-ballot`) that `voidsBallot` answers. A ruling of dispensation rests on one in force on the day of
 * the meeting. Refuses `item-over` and as `decideRuler`, `checkRuling`, `rulingBasis`, `mayAct`.
 * Source: governance.md §3.4; model article 14; Localism Act 2011 s.33.
 */
export async function ruleInterest(
  acting: Acting,
  { declarationId, ruling, reason, membersDecided = false, voidsBallot = false }: RuleInterestInput,
): Promise<Result<true, RuleInterestRefusal>> {
  const { actor } = acting;
  return transaction<true, RuleInterestRefusal>(async (tx) => {
    const declaration = await tx.declaration.findUnique({ where: { id: declarationId } });
    if (!declaration) return refuse({ code: 'not-found' });
    const { itemId, personId, bodyId } = declaration;
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
    const { startsAt } = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    const on = laterDate(londonDate(startsAt.toISOString()), meeting.day);
    const lawful = await lawfulHere(tx, { bodyId, on, ruling });
    if (!lawful.ok) return lawful;
    const held = await heldReliefs(tx, { bodyId, personId });
    const basis = rulingBasis(ruling, held, { on, paperId: item.paperId });
    if (!basis.ok) return basis;
    const ruled = { byId: actor.personId, forId: ruler.value.forId };
    const applied = { declaration, item, meeting, ruling, reason, ruled, voidsBallot };
    return applyRuling(tx, acting, { ...applied, dispensationId: basis.value });
  });
}

type Ruled = { readonly bodyId: string; readonly on: string; readonly ruling: Ruling };

async function lawfulHere(tx: Transaction, { bodyId, on, ruling }: Ruled) {
  const { profile } = await tx.body.findUniqueOrThrow({ where: { id: bodyId }, select: { profile: true } });
  const rules = await ruleCardInForce(tx, bodyId, on);
  return checkRuling({ ...rules?.card, profile: profile as Profile }, ruling);
}
