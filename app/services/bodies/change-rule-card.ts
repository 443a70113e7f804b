import type { BodyCard } from '~/domain/body/body-card';
import { type CardChangeRefusal, decideCardChange } from '~/domain/body/decide-card-change';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { newestCard } from '~/persistence/rule-cards';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

type NewCard = {
  readonly bodyId: string;
  readonly card: BodyCard;
  readonly basedOn: number;
  readonly effectiveOn: string;
};
type Refusal = PermissionRefusal | CardChangeRefusal;

/**
 * An administrator gives a body another version of its rule card from a later day on. Earlier versions stay as they
 * were, and ballots, meetings and decisions keep the one they used. Two at once: the second is told of the first.
 */
export async function changeRuleCard(
  { actor, now }: Acting,
  { bodyId, card, basedOn, effectiveOn }: NewCard,
): Promise<Result<{ version: number }, Refusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ version: number }, Refusal>(async (tx) => {
    const newest = await newestCard(tx, bodyId);
    if (!newest) return refuse({ code: 'not-found' });
    const rows = await tx.seat.findMany({ where: { bodyId }, select: { category: true, role: true } });
    const seats = rows.map(({ category, role }) => ({ category, leads: role !== 'member' }));
    const today = londonDate(now.toISOString());
    const decided = decideCardChange({ newest, proposed: card, basedOn, effectiveOn, seats, today });
    if (!decided.ok) return decided;
    const version = newest.version + 1;
    await tx.ruleCard.create({
      data: { id: newId(), bodyId, version, effectiveOn, card: JSON.stringify(card), createdAt: now },
    });
    tx.tell({
      kind: 'RuleCardChanged',
      at: now,
      actorId: actor.personId,
      bodyId,
      subjectId: bodyId,
      facts: { version, effectiveOn },
    });
    return ok({ version });
  });
}
