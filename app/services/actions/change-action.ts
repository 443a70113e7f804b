import type { ActionState } from '~/domain/permission/action-table';
import type { ActionAct } from '~/domain/permission/acts';
import { canAction, type PermissionRefusal } from '~/domain/permission/can';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { actionThing } from '~/persistence/action-thing';
import { raiseAction, raiseDecision } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type ActionRow = NonNullable<Awaited<ReturnType<typeof loadAction>>> & { readonly state: ActionState };

function loadAction(tx: Transaction, ref: string) {
  return tx.action.findUnique({
    where: { ref },
    include: {
      helpers: { select: { personId: true } },
      decision: { select: { paperId: true } },
      _count: { select: { evidence: true, revisions: true } },
    },
  });
}

type Change<R> = {
  readonly act: ActionAct;
  /** The state in which the act is possible: who may is asked for it, the rule then speaks of the state as it is. */
  readonly inState: ActionState;
  readonly kind: HappeningKind;
  /** Writes the change; `ok(false)` when there was nothing to change. */
  readonly write: (tx: Transaction, action: ActionRow) => Promise<Result<boolean, R>>;
};

/** Every change of an action goes this way: may the actor, the write, the version raised, the fact told. */
export function changeAction<R>(
  { actor, now }: Acting,
  ref: string,
  change: Change<R>,
): Promise<Result<string, R | PermissionRefusal>> {
  return transaction<string, R | PermissionRefusal>(async (tx) => {
    const thing = await actionThing(tx, { ref }, actor);
    const row = thing && (await loadAction(tx, ref));
    if (!thing || !row) return refuse({ code: 'not-found' });
    const permission = canAction(actor, change.act, { ...thing, state: change.inState });
    if (!permission.ok) return permission;
    const action: ActionRow = { ...row, state: thing.state };
    const written = await change.write(tx, action);
    if (!written.ok) return written;
    if (written.value) {
      const version = await raiseAction(tx, action.id);
      // Its record lists it, as it stands.
      await raiseDecision(tx, action.decisionId);
      await nextNumber(tx, 'live:actions');
      tx.tell({
        kind: change.kind,
        at: now,
        actorId: actor.personId,
        bodyId: action.bodyId,
        paperId: action.decision.paperId ?? undefined,
        subjectId: action.id,
        version,
        facts: { ref, leadId: action.leadId, decisionId: action.decisionId },
      });
    }
    return ok(ref);
  });
}
