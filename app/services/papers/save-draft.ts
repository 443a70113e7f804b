import type { PaperContent } from '~/domain/paper/paper-content';
import { type WrongParagraph, wrongParagraph } from '~/domain/paper/schedule-12a';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keepContent, readContent } from '~/persistence/paper-text';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { transaction } from '~/persistence/transaction';
import { canonicalJson } from '~/platform/digest';
import type { Acting } from '../acting';
import { permittedPaper } from './permitted-paper';

export type SaveDraftRefusal =
  | PermissionRefusal
  | WrongParagraph
  | { readonly code: 'draft-conflict'; readonly by: string }
  | { readonly code: 'paper-under-vote'; readonly body: string };

export type SavedDraft = { readonly ref: string; readonly revision: number; readonly savedAt: string };

/**
 * Saves the draft over the revision that the writer had before them (a count). When another text was saved since,
 * it refuses `draft-conflict` and keeps what is there; the writer's own text stays in the form. Before the first
 * version the paper takes title and classification from the draft, afterwards from its newest version.
 * Refuses a paragraph of Schedule 12A that describes nothing in England, and `paper-under-vote` while a ballot on the paper is open or not yet declared.
 */
export async function saveDraft(
  { actor, now }: Acting,
  {
    ref,
    revision,
    content,
  }: { readonly ref: string; readonly revision: number; readonly content: PaperContent },
): Promise<Result<SavedDraft, SaveDraftRefusal>> {
  return transaction<SavedDraft, SaveDraftRefusal>(async (tx) => {
    const found = await permittedPaper(tx, actor, { act: 'paper:edit', ref });
    if (!found.ok) return found;
    const wrong = wrongParagraph(content.paragraphs ?? []);
    if (wrong) return refuse(wrong);
    const paper = found.value;
    const savedAt = now.toISOString();
    if (canonicalJson(readContent(paper.draft)) === canonicalJson(content)) {
      return ok({ ref, revision: paper.draftRevision, savedAt });
    }
    if (paper.draftRevision !== revision) {
      const by = await tx.person.findUniqueOrThrow({
        where: { id: paper.draftSavedById },
        select: { name: true },
      });
      return refuse({
        code: 'draft-conflict',
        by: paper.draftSavedById === actor.personId ? 'You, on another page,' : by.name,
      });
    }
    const vote = await ballotOnPaper(tx, paper.id);
    if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
    const { draftRevision } = await tx.paper.update({
      where: { id: paper.id },
      data: {
        draft: keepContent(content),
        draftRevision: { increment: 1 },
        draftSavedById: actor.personId,
        draftSavedAt: now,
        ...(paper.state === 'draft' ? { title: content.title, classification: content.classification } : {}),
      },
      select: { draftRevision: true },
    });
    return ok({ ref, revision: draftRevision, savedAt });
  });
}
