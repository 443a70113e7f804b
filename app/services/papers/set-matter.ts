import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { isMatterOf } from './is-matter-of';
import { permittedPaper } from './permitted-paper';

export type SetMatterInput = {
  readonly ref: string;
  /** Of the scheme of the paper's organisation; null: none is named. */
  readonly matterId: string | null;
  /** Whole pounds; null where it is about no sum, or none is known. */
  readonly pounds: number | null;
};
export type SetMatterRefusal =
  | PermissionRefusal
  | { readonly code: 'matter-unknown' }
  | { readonly code: 'paper-under-vote'; readonly body: string };

/**
 * The author or the sponsor says which matter of the scheme a paper is about and what sum, by which it is known who decides
 * it. Not under an open vote. The same again changes nothing. Refuses `matter-unknown`, `paper-under-vote`. Source:
 * governance.md §9.
 */
export async function setMatter(
  { actor, now }: Acting,
  { ref, matterId, pounds }: SetMatterInput,
): Promise<Result<{ readonly ref: string }, SetMatterRefusal>> {
  return transaction<{ ref: string }, SetMatterRefusal>(async (tx) => {
    const found = await permittedPaper(tx, actor, { act: 'paper:edit', ref });
    if (!found.ok) return found;
    const { id, bodyId } = found.value;
    const kept = await tx.paper.findUniqueOrThrow({
      where: { id },
      select: { matterId: true, pounds: true, body: { select: { organisationId: true } } },
    });
    if (kept.matterId === matterId && kept.pounds === pounds) return ok({ ref });
    if (matterId !== null && !(await isMatterOf(tx, matterId, kept.body.organisationId)))
      return refuse({ code: 'matter-unknown' });
    const vote = await ballotOnPaper(tx, id);
    if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
    await tx.paper.update({ where: { id }, data: { matterId, pounds } });
    const version = await raisePaper(tx, id);
    const told = { at: now, actorId: actor.personId, bodyId, paperId: id, version };
    tx.tell({ kind: 'PaperMatterSet', ...told, facts: { ref } });
    return ok({ ref });
  });
}
