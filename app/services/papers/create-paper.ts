import { blankContent } from '~/domain/paper/paper-content';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keepContent } from '~/persistence/paper-text';
import { nextNumber } from '~/persistence/references';
import { templatesFor } from '~/persistence/route-templates';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { isMatterOf } from './is-matter-of';
import { isSponsorOf } from './is-sponsor-of';

export type CreatePaperRefusal =
  | PermissionRefusal
  | { readonly code: 'body-not-yours'; readonly body: string }
  | { readonly code: 'sponsor-not-found' }
  | { readonly code: 'template-not-found' }
  | { readonly code: 'matter-unknown' };

export type NewPaper = {
  /** Made by the page that holds the form, so that a form sent twice makes one paper. */
  readonly paperId: string;
  readonly bodyId: string;
  readonly templateKey: string;
  readonly title: string;
  readonly sponsorId: string;
  /** The matter of its organisation's scheme that it is about, and what sum in pounds, where they are known. */
  readonly matterId?: string | null | undefined;
  readonly pounds?: number | null | undefined;
};

/**
 * Begins a draft for a body of the author's own organisation, numbered by that body (TB-041), on one of the
 * routes that such a paper can take. Nobody else than author and sponsor sees it before it is submitted.
 */
export async function createPaper(
  { actor, now }: Acting,
  { paperId, bodyId, templateKey, title, sponsorId, matterId = null, pounds = null }: NewPaper,
): Promise<Result<{ readonly id: string; readonly ref: string }, CreatePaperRefusal>> {
  const permission = canHouse(actor, 'paper:create');
  if (!permission.ok) return permission;
  return transaction<{ id: string; ref: string }, CreatePaperRefusal>(async (tx) => {
    const made = await tx.paper.findUnique({ where: { id: paperId }, select: { ref: true, authorId: true } });
    if (made)
      return made.authorId === actor.personId
        ? ok({ id: paperId, ref: made.ref })
        : refuse({ code: 'not-found' });
    const body = await tx.body.findUnique({ where: { id: bodyId } });
    if (!body) return refuse({ code: 'not-found' });
    if (body.organisationId !== actor.organisationId)
      return refuse({ code: 'body-not-yours', body: body.name });
    if (!(await isSponsorOf(tx, { sponsorId, organisationId: actor.organisationId }))) {
      return refuse({ code: 'sponsor-not-found' });
    }
    const templates = await templatesFor(tx, body.code);
    if (!templates.some(({ key }) => key === templateKey)) return refuse({ code: 'template-not-found' });
    if (matterId !== null && !(await isMatterOf(tx, matterId, body.organisationId)))
      return refuse({ code: 'matter-unknown' });
    const number = await nextNumber(tx, `paper:${body.code}`);
    const ref = `${body.code}-${String(number).padStart(3, '0')}`;
    const content = blankContent(title);
    await tx.paper.create({
      data: {
        id: paperId,
        ref,
        bodyId,
        title,
        sponsorId,
        authorId: actor.personId,
        classification: content.classification,
        state: 'draft',
        templateKey,
        matterId,
        pounds,
        draft: keepContent(content),
        draftSavedById: actor.personId,
        draftSavedAt: now,
        createdAt: now,
      },
    });
    tx.tell({
      kind: 'PaperCreated',
      at: now,
      actorId: actor.personId,
      bodyId,
      paperId,
      version: 1,
      facts: { ref },
    });
    return ok({ id: paperId, ref });
  });
}
