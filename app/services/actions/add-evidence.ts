import { type ActionRefusal, decideWork } from '~/domain/action/decide-action';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result } from '~/domain/shared/result';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { changeAction } from './change-action';

/** A file is already in the store, under its digest, its type known by its content. */
export type NewEvidence = { readonly title: string; readonly note: string } & (
  | { readonly kind: 'note' }
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'file';
      readonly fileName: string;
      readonly mediaType: string;
      readonly size: number;
      readonly digest: string;
    }
);

/** Adds a note, a link or a file as evidence. Evidence is only ever added. The same piece twice is kept once. */
export function addEvidence(
  acting: Acting,
  ref: string,
  evidence: NewEvidence,
): Promise<Result<string, ActionRefusal | PermissionRefusal>> {
  const { actor, now } = acting;
  return changeAction<ActionRefusal>(acting, ref, {
    act: 'action:update',
    inState: 'open',
    kind: 'EvidenceAdded',
    write: async (tx, action) => {
      const decided = decideWork(action.state);
      if (!decided.ok) return decided;
      const same = await tx.evidence.findFirst({
        where: { actionId: action.id, byId: actor.personId, ...evidence },
      });
      if (same) return ok(false);
      await tx.evidence.create({
        data: { id: newId(), actionId: action.id, byId: actor.personId, at: now, ...evidence },
      });
      await tx.action.update({ where: { id: action.id }, data: { lastUpdateAt: now } });
      return ok(true);
    },
  });
}
