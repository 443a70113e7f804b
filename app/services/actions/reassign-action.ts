import { type ActionRefusal, decideWork } from '~/domain/action/decide-action';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { type ActionRow, changeAction } from './change-action';

export type Reassigned = {
  readonly ref: string;
  readonly leadId: string;
  readonly helperIds: readonly string[];
  readonly reason: string;
};
type ReassignRefusal = ActionRefusal | { readonly code: 'lead-unknown' };

/**
 * The officer gives an open action to another lead or other helpers, with the reason; who had it before is kept for
 * good, and everybody whose part changes is told. The same again changes nothing. Refuses a person newly named whom
 * nobody knows or whose account is closed. Source: governance.md §11 (one lead, and who supports).
 */
export function reassignAction(
  acting: Acting,
  input: Reassigned,
): Promise<Result<string, ReassignRefusal | PermissionRefusal>> {
  const { actor, now } = acting;
  return changeAction<ReassignRefusal>(acting, input.ref, {
    act: 'action:reassign',
    inState: 'open',
    kind: 'ActionReassigned',
    write: async (tx, action) => {
      const decided = decideWork(action.state);
      if (!decided.ok) return decided;
      const before = action.helpers.map(({ personId }) => personId).sort();
      const after = [...new Set(input.helperIds)].filter((id) => id !== input.leadId).sort();
      if (action.leadId === input.leadId && before.join() === after.join()) return ok(false);
      const had = [action.leadId, ...before];
      const fresh = [input.leadId, ...after].filter((id) => !had.includes(id));
      const known = await tx.person.count({ where: { id: { in: fresh }, disabledAt: null } });
      if (known < fresh.length) return refuse({ code: 'lead-unknown' });
      await tx.reassignment.create({
        data: {
          ...{ id: newId(), actionId: action.id, byId: actor.personId, at: now, reason: input.reason },
          ...{ fromLeadId: action.leadId, toLeadId: input.leadId },
          ...{ fromHelperIds: JSON.stringify(before), toHelperIds: JSON.stringify(after) },
        },
      });
      await tx.actionHelper.deleteMany({ where: { actionId: action.id } });
      await tx.action.update({
        where: { id: action.id },
        data: {
          leadId: input.leadId,
          helpers: { create: after.map((personId) => ({ personId })) },
        },
      });
      await tellWhoChanges(tx, now, { action, before, leadId: input.leadId, after });
      return ok(true);
    },
  });
}

type Changes = {
  readonly action: ActionRow;
  readonly before: readonly string[];
  readonly leadId: string;
  readonly after: readonly string[];
};

/** The new lead and the one before, and helpers who come and go: each in words of their own. */
async function tellWhoChanges(tx: Transaction, now: Date, { action, before, leadId, after }: Changes) {
  // Who had it may not be able to open it any more.
  const one = `/actions/${action.ref}`;
  const lead = await tx.person.findUniqueOrThrow({ where: { id: leadId }, select: NAME_SELECT });
  const newLead = action.leadId === leadId ? [] : [leadId];
  const oldLead = action.leadId === leadId ? [] : [action.leadId];
  const come = after.filter((id) => !before.includes(id) && !oldLead.includes(id));
  const gone = before.filter((id) => !after.includes(id) && id !== leadId);
  const say = (personIds: readonly string[], text: string, href: string) =>
    notify(tx, now, { personIds, text, href });
  await say(newLead, `${action.ref} is yours to lead: ${action.title}`, one);
  await say(oldLead, `${action.ref} is now led by ${fullName(lead)}`, '/actions');
  await say(come, `You help with ${action.ref}: ${action.title}`, one);
  await say(gone, `You no longer help with ${action.ref}`, '/actions');
}
