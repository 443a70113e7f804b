import type { ActionState, ActionThing } from '~/domain/permission/action-table';
import type { Actor } from '~/domain/permission/actor';
import { canDecision } from '~/domain/permission/can';
import { asDecisionThing, DECISION_THING_SELECT } from './decision-thing';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

export const ACTION_THING_SELECT = {
  id: true,
  bodyId: true,
  state: true,
  leadId: true,
  helpers: { select: { personId: true } },
  decision: { select: DECISION_THING_SELECT },
} as const;

type ActionRow = {
  bodyId: string;
  state: string;
  leadId: string;
  helpers: { personId: string }[];
  decision: Parameters<typeof asDecisionThing>[0];
};

/** What permission needs of an action, as it stands to this actor. */
export function asActionThing(row: ActionRow, actor: Actor): ActionThing {
  return {
    bodyId: row.bodyId,
    state: row.state as ActionState,
    leadId: row.leadId,
    helperIds: row.helpers.map(({ personId }) => personId),
    readsDecision: canDecision(actor, 'decision:read', asDecisionThing(row.decision, actor)).ok,
  };
}

export async function actionThing(
  client: Reads | Transaction,
  key: { readonly id: string } | { readonly ref: string },
  actor: Actor,
): Promise<(ActionThing & { readonly id: string }) | null> {
  const row = await client.action.findUnique({ where: key, select: ACTION_THING_SELECT });
  return row ? { ...asActionThing(row, actor), id: row.id } : null;
}
