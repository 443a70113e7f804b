import { type DeclarationRefusal, decideDeclaration, type InterestKind } from '~/domain/interest/declaration';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { isOfficerOf } from '~/domain/permission/actor';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { officersOf } from '~/persistence/paper-people';
import { heldOn } from '~/persistence/people';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { itemFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

export type DeclareInterestInput = {
  readonly itemId: string;
  /** For whom the officer records it; left out, the actor's own seat. */
  readonly seatId?: string | undefined;
  readonly kind: InterestKind;
  readonly interest: string;
};
export type DeclareInterestRefusal =
  | MeetingRefusal
  | DeclarationRefusal
  | { readonly code: 'seat-not-found' };

/**
 * A member declares an interest in an item, or the officer records one that a member declared. Nothing follows from it
 * until it is ruled on (governance.md §3.4). Declared again before the ruling, the words are replaced. Refuses
 * `seat-not-found` and as `decideDeclaration`, `mayAct`.
 */
export async function declareInterest(
  acting: Acting,
  { itemId, seatId, kind, interest }: DeclareInterestInput,
): Promise<Result<{ readonly id: string }, DeclareInterestRefusal>> {
  const { actor, now } = acting;
  return transaction<{ readonly id: string }, DeclareInterestRefusal>(async (tx) => {
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:declare-interest' });
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    const own = actor.seats.find(({ bodyId }) => bodyId === meeting.bodyId)?.seatId;
    if (seatId !== undefined && seatId !== own && !isOfficerOf(actor, meeting.bodyId)) {
      return refuse({ code: 'not-permitted', act: 'meeting:declare-interest', who: ['officer'] });
    }
    const held = await tx.membership.findFirst({
      where: { seatId: seatId ?? own ?? '', seat: { bodyId: meeting.bodyId }, ...heldOn(meeting.day) },
      select: { seatId: true, personId: true },
    });
    if (!held) return refuse({ code: 'seat-not-found' });
    const earlier = await tx.declaration.findUnique({
      where: { itemId_personId: { itemId, personId: held.personId } },
    });
    if (earlier?.kind === kind && earlier.interest === interest) return ok({ id: earlier.id });
    const decided = decideDeclaration({
      itemState: item.state,
      earlier: earlier ? (earlier.state as 'declared' | 'ruled') : null,
    });
    if (!decided.ok) return decided;
    const id = earlier?.id ?? newId();
    await tx.declaration.upsert({
      where: { id },
      create: {
        id,
        meetingId: meeting.id,
        itemId,
        paperId: item.paperId,
        bodyId: meeting.bodyId,
        ...held,
        kind,
        interest,
        declaredAt: now,
        state: 'declared',
      },
      update: { kind, interest, declaredAt: now },
    });
    const facts = { seatId: held.seatId };
    await tellMeeting(tx, acting, { kind: 'InterestDeclared', meeting, subjectId: held.personId, facts });
    const ruling = [meeting.presidingPersonId, ...(await officersOf(tx, meeting.bodyId, meeting.day))];
    await notify(tx, now, {
      personIds: ruling.filter((personId) => personId !== null && personId !== actor.personId) as string[],
      text: `An interest was declared in item ${itemNumber(item)}, ${item.title}. It waits for a ruling.`,
      href: `/meetings/${meeting.id}/interests`,
    });
    return ok({ id });
  });
}
