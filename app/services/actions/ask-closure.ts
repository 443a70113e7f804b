import { type ActionRefusal, decideAskClosure } from '~/domain/action/decide-action';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result } from '~/domain/shared/result';
import { officersOf } from '~/persistence/paper-people';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { changeAction } from './change-action';

/** The lead says that it is done and asks the body to close it, on evidence. Asked again: nothing changes. */
export function askClosure(
  acting: Acting,
  input: { readonly ref: string; readonly note: string },
): Promise<Result<string, ActionRefusal | PermissionRefusal>> {
  const { actor, now } = acting;
  return changeAction<ActionRefusal>(acting, input.ref, {
    act: 'action:ask-closure',
    inState: 'open',
    kind: 'ClosureAsked',
    write: async (tx, action) => {
      if (action.state === 'completed') return ok(false);
      const decided = decideAskClosure({ state: action.state, evidence: action._count.evidence });
      if (!decided.ok) return decided;
      await tx.closure.create({
        data: { id: newId(), actionId: action.id, askedById: actor.personId, askedAt: now, note: input.note },
      });
      await tx.action.update({
        where: { id: action.id },
        data: { state: 'completed', completedAt: now, progress: 100 },
      });
      const officers = await officersOf(tx, action.bodyId, londonDate(now.toISOString()));
      await notify(tx, now, {
        personIds: officers,
        text: `${actor.name} asks to close ${action.ref}`,
        href: `/actions/${action.ref}`,
      });
      return ok(true);
    },
  });
}
