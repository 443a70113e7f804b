import { type Audience, addressableBodies } from '~/domain/paper/comment-audience';
import type { Actor } from '~/domain/permission/actor';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { type PaperThing, sharingsWith } from '~/domain/permission/paper-relations';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { readableComments } from '~/persistence/comment-scope';
import { raisePaper } from '~/persistence/live-versions';
import { paperThing } from '~/persistence/paper-thing';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { readersAmong } from '../notifications/readers-among';

export type CommentRefusal =
  | PermissionRefusal
  | { readonly code: 'comment-on-unknown-version' | 'comment-on-unknown-part' }
  | { readonly code: 'comment-answers-nothing' }
  | { readonly code: 'comment-widening-unconfirmed' };

export type CommentInput = {
  readonly paperRef: string;
  readonly versionNumber: number;
  readonly anchorKind: 'paper' | 'recommendation' | 'paragraph';
  readonly anchorKey: string;
  /** That version has no such part. Answers stand where the comment does that they answer. */
  readonly partMissing?: boolean;
  readonly parentId?: string | undefined;
  readonly audience: Audience;
  readonly confirmed?: 'yes' | undefined;
  readonly text: string;
};

/**
 * Comments on a version of a paper, a recommendation or a numbered paragraph of it, or answers a comment.
 * An answer goes to whom the comment went. Addressing everyone the paper is shared with must be confirmed
 * (product.md, Comment audience). A sharee names only the version shared. The same comment again, with none of
 * the actor's between, is kept once.
 */
export async function makeComment(
  { actor, now }: Acting,
  input: CommentInput,
): Promise<Result<{ id: string }, CommentRefusal>> {
  return transaction<{ id: string }, CommentRefusal>(async (tx) => {
    const paper = await paperThing(tx, { ref: input.paperRef });
    if (!paper) return refuse({ code: 'not-found' });
    const permission = canPaper(actor, 'paper:comment', paper);
    if (!permission.ok) return permission;
    if (!(await mayName(tx, { actor, paper, number: input.versionNumber })))
      return refuse({ code: 'comment-on-unknown-version' });
    const parent = input.parentId ? await visibleComment(tx, { actor, paper, id: input.parentId }) : null;
    if (input.parentId && !parent) return refuse({ code: 'comment-answers-nothing' });
    if (!parent && input.partMissing) return refuse({ code: 'comment-on-unknown-part' });
    const audience = (parent?.audience as Audience | undefined) ?? input.audience;
    if (!parent && audience === 'shared' && input.confirmed !== 'yes')
      return refuse({ code: 'comment-widening-unconfirmed' });
    const audienceBodyId =
      audience === 'body' ? (parent?.audienceBodyId ?? addressableBodies(actor, paper)[0] ?? null) : null;
    const words = {
      paperId: paper.id,
      versionNumber: input.versionNumber,
      anchorKind: parent?.anchorKind ?? input.anchorKind,
      anchorKey: parent?.anchorKey ?? input.anchorKey,
      parentId: parent ? (parent.parentId ?? parent.id) : null,
      authorId: actor.personId,
      audience,
      audienceBodyId,
      text: input.text,
    };
    const said = await saidJustNow(tx, words);
    if (said) return ok({ id: said });
    const id = newId();
    await tx.comment.create({ data: { id, ...words, at: now } });
    const version = await raisePaper(tx, paper.id);
    tx.tell({
      kind: 'CommentMade',
      at: now,
      actorId: actor.personId,
      paperId: paper.id,
      subjectId: id,
      version,
      facts: { commentId: id, ...toldTo(paper, audienceBodyId) },
    });
    const hear = [paper.authorId, parent?.authorId].filter(
      (personId) => personId && personId !== actor.personId,
    ) as string[];
    const readers = await readersAmong(tx, hear, { paper, day: londonDate(now.toISOString()) });
    const href = `/papers/${input.paperRef}#comment-${id}`;
    const answered = readers.filter((personId) => personId === parent?.authorId);
    await notify(tx, now, {
      personIds: answered,
      text: `${actor.name} answered your comment on ${input.paperRef}`,
      href,
    });
    const others = readers.filter((personId) => personId !== parent?.authorId);
    await notify(tx, now, { personIds: others, text: `${actor.name} commented on ${input.paperRef}`, href });
    return ok({ id });
  });
}

/** Who hears of a comment: with a body named, its people and the paper's author and sponsor. */
export function toldTo(paper: PaperThing, audienceBodyId: string | null) {
  return { audienceBodyId, paperAuthorId: paper.authorId, paperSponsorId: paper.sponsorId };
}

type Named = { readonly actor: Actor; readonly paper: PaperThing & { readonly id: string } };

async function mayName(
  tx: Transaction,
  { actor, paper, number }: Named & { readonly number: number },
): Promise<boolean> {
  const version = await tx.paperVersion.findUnique({
    where: { paperId_number: { paperId: paper.id, number } },
    select: { id: true },
  });
  if (!version) return false;
  const asSharee = canPaper(actor, 'paper:read', { ...paper, shares: [] }).ok === false;
  return !asSharee || sharingsWith(actor, paper).some(({ versionNumber }) => versionNumber === number);
}

/** A comment of the paper that the actor may read and nobody has withdrawn. */
async function visibleComment(tx: Transaction, { actor, paper, id }: Named & { readonly id: string }) {
  return tx.comment.findFirst({
    where: { id, paperId: paper.id, withdrawnAt: null, ...readableComments(actor) },
  });
}

/** The actor's newest comment on the paper, where it stands and says the same: a form that was sent twice. */
async function saidJustNow(
  tx: Transaction,
  words: { paperId: string; authorId: string; [word: string]: unknown },
): Promise<string | null> {
  const { paperId, authorId } = words;
  const last = await tx.comment.findFirst({ where: { paperId, authorId }, orderBy: { at: 'desc' } });
  const same =
    last &&
    !last.withdrawnAt &&
    Object.entries(words).every(([name, word]) => last[name as keyof typeof last] === word);
  return same ? last.id : null;
}
