import type { Actor } from '~/domain/permission/actor';
import type { PaperAct } from '~/domain/permission/acts';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, refuse } from '~/domain/shared/result';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import type { Transaction } from '~/persistence/transaction';

const SELECT = {
  ...PAPER_THING_SELECT,
  ref: true,
  title: true,
  bodyId: true,
  draft: true,
  draftRevision: true,
  draftSavedById: true,
  versionNumber: true,
};

/** The paper, for somebody who may do the act to it now; asked inside the transaction that does it. */
export async function permittedPaper(
  tx: Transaction,
  actor: Actor,
  { act, ref }: { readonly act: PaperAct; readonly ref: string },
) {
  const row = await tx.paper.findUnique({ where: { ref }, select: SELECT });
  if (!row) return refuse<PermissionRefusal>({ code: 'not-found' });
  const permission = canPaper(actor, act, asPaperThing(row));
  return permission.ok ? ok(row) : permission;
}
