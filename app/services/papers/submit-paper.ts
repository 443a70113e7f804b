import type { ReachRefusal } from '~/domain/authority/route-reaches';
import { type Missing, missingFrom } from '~/domain/paper/missing-content';
import type { PermissionRefusal } from '~/domain/permission/can';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { templateReaches } from '~/persistence/paper-authority';
import { readContent } from '~/persistence/paper-text';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { type Clearers, startRoute } from '../routes/start-route';
import { freezeVersion } from './freeze-version';
import { permittedPaper } from './permitted-paper';

export type SubmitRefusal =
  | PermissionRefusal
  | ReachRefusal
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
 * `paper-incomplete` with everything that is missing, `draft-changed` when it was saved since it was read, and as
 * `routeReaches` where its route does not pass who decides the matter that it names.
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
    const reaches = await reachesWhoDecides(tx, paper.id, now);
    if (!reaches.ok) return reaches;
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

/** A paper that names its matter takes a route that passes who decides it, and whose consent it needs (governance.md §9). */
async function reachesWhoDecides(
  tx: Transaction,
  paperId: string,
  now: Date,
): Promise<Result<true, ReachRefusal>> {
  const { matterId, pounds, templateKey } = await tx.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { matterId: true, pounds: true, templateKey: true },
  });
  if (matterId === null) return ok(true);
  const on = londonDate(now.toISOString());
  return templateReaches(tx, { templateKey, matterId, pounds, on });
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
