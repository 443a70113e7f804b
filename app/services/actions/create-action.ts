import { nextNumber } from '~/persistence/references';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { notify } from '../notifications/notify';

export type NewAction = {
  /** Given by the form that adds it, so that a repeat makes one. */
  readonly id?: string;
  readonly decisionId: string;
  readonly conditionId?: string | undefined;
  readonly bodyId: string;
  readonly title: string;
  readonly leadId: string;
  readonly helperIds: readonly string[];
  /** Europe/London calendar date; kept as the original due date for good. */
  readonly dueOn: string;
  readonly evidenceWanted: number;
  readonly at: Date;
  readonly actorId: string | undefined;
};

/** Creates an action of a decision, with the next reference of the body, and tells its lead and helpers. */
export async function createAction(tx: Transaction, input: NewAction): Promise<{ id: string; ref: string }> {
  const { code } = await tx.body.findUniqueOrThrow({ where: { id: input.bodyId }, select: { code: true } });
  const number = await nextNumber(tx, `action:${code}`);
  const ref = `${code}-A-${String(number).padStart(3, '0')}`;
  const id = input.id ?? newId();
  const helperIds = [...new Set(input.helperIds)].filter((helperId) => helperId !== input.leadId);
  await tx.action.create({
    data: {
      id,
      ref,
      number,
      bodyId: input.bodyId,
      decisionId: input.decisionId,
      conditionId: input.conditionId ?? null,
      title: input.title,
      leadId: input.leadId,
      dueOn: input.dueOn,
      originalDueOn: input.dueOn,
      evidenceWanted: input.evidenceWanted,
      state: 'open',
      createdAt: input.at,
      helpers: { create: helperIds.map((personId) => ({ personId })) },
    },
  });
  const { paperId } = await tx.decision.findUniqueOrThrow({
    where: { id: input.decisionId },
    select: { paperId: true },
  });
  await nextNumber(tx, 'live:actions');
  tx.tell({
    kind: 'ActionCreated',
    at: input.at,
    actorId: input.actorId,
    bodyId: input.bodyId,
    paperId: paperId ?? undefined,
    subjectId: id,
    version: 1,
    facts: { ref, leadId: input.leadId },
  });
  await notify(tx, input.at, {
    personIds: [input.leadId, ...helperIds],
    text: `${ref} is yours: ${input.title}`,
    href: `/actions/${ref}`,
  });
  return { id, ref };
}
