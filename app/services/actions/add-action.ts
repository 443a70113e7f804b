import { followingBody } from '~/domain/action/following-body';
import { canAction, canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseDecision, raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { keptDecision } from '../decisions/kept-decision';
import { createAction } from './create-action';

export type AddedAction = {
  readonly decisionId: string;
  /** From the form: the same again is answered as success and makes nothing. */
  readonly actionId: string;
  readonly title: string;
  readonly leadId: string;
  readonly helperIds: readonly string[];
  /** Europe/London calendar date. */
  readonly dueOn: string;
};
type AddRefusal =
  | PermissionRefusal
  | { readonly code: 'action-before-seal' | 'action-of-correction' | 'action-due-passed' | 'lead-unknown' };

/**
 * The officer of the body that follows a sealed decision up adds an action to it. The sealed text stays as it is: the
 * record lists the action with the day on which it was added. Refuses a record not sealed yet, a
 * correction, a due date that has
 * passed, and a lead or helper whom nobody knows. Source: governance.md §11.
 */
export async function addAction(
  { actor, now }: Acting,
  { actionId, ...input }: AddedAction,
): Promise<Result<{ readonly ref: string }, AddRefusal>> {
  return transaction<{ ref: string }, AddRefusal>(async (tx) => {
    const kept = await keptDecision(tx, input.decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const bodyId = followingBody(kept);
    const readsDecision = canDecision(actor, 'decision:read', kept.thing).ok;
    const thing = { bodyId, state: 'open', leadId: '', helperIds: [], readsDecision } as const;
    const permission = canAction(actor, 'action:create', thing);
    if (!permission.ok) return permission;
    if (kept.state !== 'sealed') return refuse({ code: 'action-before-seal' });
    if (kept.correctsId) return refuse({ code: 'action-of-correction' });
    const made = await tx.action.findUnique({ where: { id: actionId }, select: { decisionId: true } });
    if (made) return made.decisionId === kept.id ? ok({ ref: kept.ref }) : refuse({ code: 'not-found' });
    if (input.dueOn < londonDate(now.toISOString())) return refuse({ code: 'action-due-passed' });
    const asked = [...new Set([input.leadId, ...input.helperIds])];
    const known = await tx.person.count({ where: { id: { in: asked }, disabledAt: null } });
    if (known < asked.length) return refuse({ code: 'lead-unknown' });
    const fresh = { id: actionId, bodyId, evidenceWanted: 1, at: now, actorId: actor.personId };
    const { ref } = await createAction(tx, { ...input, ...fresh });
    const version = await raiseDecision(tx, kept.id);
    if (kept.paperId) await raisePaper(tx, kept.paperId);
    await nextNumber(tx, 'live:board');
    tx.tell({
      kind: 'DecisionActionAdded',
      at: now,
      actorId: actor.personId,
      bodyId: kept.bodyId,
      subjectId: kept.id,
      version,
      facts: { ref },
    });
    return ok({ ref: kept.ref });
  });
}
