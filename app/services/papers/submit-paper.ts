import { type Missing, missingFrom } from '~/domain/paper/missing-content';
import type { PermissionRefusal } from '~/domain/permission/can';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { readContent } from '~/persistence/paper-text';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type Clearers, startRoute } from '../routes/start-route';
import { freezeVersion } from './freeze-version';
import { permittedPaper } from './permitted-paper';

export type SubmitRefusal =
  | PermissionRefusal
  | { readonly code: 'draft-changed' }
  | { readonly code: 'paper-incomplete'; readonly missing: readonly Missing[] };

type Submission = {
  readonly ref: string;
  /** The revision of the draft that the submitter read. */
  readonly revision: number;
  /** Who is asked to clear it for finance and for legal; where nobody is named, the route asks its body. */
  readonly clearers?: Partial<Clearers> | undefined;
  /** The day by which all is to be done, where one is agreed. */
  readonly implementBy?: CalendarDate | undefined;
};

/**
 * Submits a draft: it becomes version 1, frozen, and the paper sets out on its route. Refuses
 * `paper-incomplete` with everything that is missing, and `draft-changed` when it was saved since it was read.
 */
export async function submitPaper(
  { actor, now }: Acting,
  { ref, revision, clearers, implementBy }: Submission,
): Promise<Result<{ readonly ref: string }, SubmitRefusal>> {
  return transaction<{ ref: string }, SubmitRefusal>(async (tx) => {
    if (await submittedAlready(tx, { ref, revision, personId: actor.personId })) return ok({ ref });
    const found = await permittedPaper(tx, actor, { act: 'paper:submit', ref });
    if (!found.ok) return found;
    const paper = found.value;
    if (paper.draftRevision !== revision) return refuse({ code: 'draft-changed' });
    const content = readContent(paper.draft);
    const missing = missingFrom(content);
    if (missing.length > 0) return refuse({ code: 'paper-incomplete', missing });
    await freezeVersion(tx, {
      paperId: paper.id,
      number: 1,
      content,
      note: '',
      at: now,
      byId: actor.personId,
    });
    await tx.paper.update({ where: { id: paper.id }, data: { state: 'travelling', submittedAt: now } });
    await startRoute(tx, { paperId: paper.id, at: now, clearers, implementBy });
    const version = await raisePaper(tx, paper.id);
    tx.tell({
      kind: 'PaperSubmitted',
      at: now,
      actorId: actor.personId,
      bodyId: paper.bodyId,
      paperId: paper.id,
      version,
      facts: { ref, version: 1 },
    });
    return ok({ ref });
  });
}

/** The same form sent again: the paper set out from this very revision, sent by this person. */
async function submittedAlready(
  tx: Transaction,
  { ref, revision, personId }: { ref: string; revision: number; personId: string },
): Promise<boolean> {
  const again = await tx.paper.count({
    where: {
      ref,
      state: 'travelling',
      versionNumber: 1,
      draftRevision: revision,
      versions: { some: { submittedById: personId } },
    },
  });
  return again > 0;
}
