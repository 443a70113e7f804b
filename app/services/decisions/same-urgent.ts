import type { DecisionContent } from '~/domain/decision/decision-record';
import type { Transaction } from '~/persistence/transaction';
import type { UrgentInput } from './urgent-input';

/** The body's newest urgent decision, where this person sent it in the same words. */
export async function sameUrgent(
  tx: Transaction,
  bodyId: string,
  { input, actorId }: { readonly input: UrgentInput; readonly actorId: string },
): Promise<{ readonly ref: string } | null> {
  const last = await tx.decision.findFirst({
    where: { bodyId, recordedById: actorId, urgent: { isNot: null } },
    orderBy: { sealedAt: 'desc' },
    select: { ref: true, title: true, type: true, content: true },
  });
  if (!last || last.title !== input.title || last.type !== input.type) return null;
  const { reasons, resolved, urgent } = JSON.parse(last.content) as DecisionContent;
  const same =
    reasons === input.reasons &&
    urgent?.reason === input.reason &&
    resolved.join('\n') === input.resolved.join('\n');
  return same ? { ref: last.ref } : null;
}
