import { suggestedType } from '~/domain/decision/check-type';
import type { Actor } from '~/domain/permission/actor';
import { isOfficerOf } from '~/domain/permission/actor';
import { decidedItem, declaredOn, isDeclared } from '~/persistence/decided-item';
import { reads } from '~/persistence/reads';

/** An item whose decision is to be recorded, for the officer of its body; null for everybody else. */
export async function newDecisionPage(actor: Actor, itemId: string) {
  const item = await decidedItem(reads(), itemId);
  if (!item || !isOfficerOf(actor, item.meeting.bodyId)) return null;
  const begun = await reads().decision.findFirst({
    where: { itemId, correctsId: null },
    select: { id: true, ref: true, state: true },
  });
  const declared = isDeclared(item);
  return {
    itemId,
    title: item.tabled?.title ?? item.title,
    paperRef: item.paper?.ref ?? null,
    body: item.meeting.body.name,
    meetingId: item.meeting.id,
    declared,
    ballots: item.ballots.map(({ wording, declaredResult }) => ({ wording, result: declaredResult })),
    suggests: declared ? suggestedType({ ...item, ballots: declaredOn(item) }) : null,
    begun,
  };
}
