import { type ActionRefusal, decideRevision } from '~/domain/action/decide-action';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result } from '~/domain/shared/result';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { changeAction } from './change-action';

/** The officer records another due date with who agreed it and why. The original due date stays. */
export function reviseDue(
  acting: Acting,
  input: { readonly ref: string; readonly toOn: string; readonly agreedBy: string; readonly reason: string },
): Promise<Result<string, ActionRefusal | PermissionRefusal>> {
  const { actor, now } = acting;
  return changeAction<ActionRefusal>(acting, input.ref, {
    act: 'action:revise-due',
    inState: 'open',
    kind: 'DueRevised',
    write: async (tx, action) => {
      const decided = decideRevision({ state: action.state, dueOn: action.dueOn, toOn: input.toOn });
      if (!decided.ok) return decided;
      const { toOn, agreedBy, reason } = input;
      await tx.dueRevision.create({
        data: {
          id: newId(),
          actionId: action.id,
          fromOn: action.dueOn,
          toOn,
          agreedBy,
          reason,
          byId: actor.personId,
          at: now,
        },
      });
      await tx.action.update({ where: { id: action.id }, data: { dueOn: toOn } });
      await notify(tx, now, {
        personIds: [action.leadId],
        text: `${action.ref} has another due date`,
        href: `/actions/${action.ref}`,
      });
      return ok(true);
    },
  });
}
