import type { DeskItem } from '~/domain/desk/desk-item';
import type { Actor } from '~/domain/permission/actor';
import { readableComments } from '~/persistence/comment-scope';
import { readablePapers } from '~/persistence/paper-scope';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

const MOST = 20;

/** Replies to the reader that stand unanswered, and open comments on the reader's own papers, together by paper. */
export async function deskComments(actor: Actor): Promise<readonly DeskItem[]> {
  const [replies, open] = await Promise.all([unansweredReplies(actor), openOnMine(actor)]);
  return [...replies, ...open];
}

async function unansweredReplies(actor: Actor): Promise<readonly DeskItem[]> {
  const threads = await reads().comment.findMany({
    where: {
      authorId: actor.personId,
      parentId: null,
      resolvedAt: null,
      withdrawnAt: null,
      paper: { AND: [readablePapers(actor), { state: 'travelling' }] },
      replies: { some: { authorId: { not: actor.personId }, withdrawnAt: null } },
    },
    orderBy: { at: 'desc' },
    take: MOST,
    select: {
      anchorKind: true,
      anchorKey: true,
      paper: { select: { ref: true, title: true } },
      replies: {
        where: { withdrawnAt: null, AND: [readableComments(actor)] },
        orderBy: { at: 'desc' },
        take: 1,
        select: { id: true, authorId: true, text: true, at: true, author: { select: NAME_SELECT } },
      },
    },
  });
  return threads.flatMap(({ anchorKind, anchorKey, paper, replies: [newest] }): DeskItem[] => {
    if (!newest || newest.authorId === actor.personId) return [];
    return [
      {
        key: `reply-${newest.id}`,
        title: paper.title,
        ref: paper.ref,
        to: `/papers/${paper.ref}#comment-${newest.id}`,
        when: { kind: 'asked', at: newest.at.toISOString() },
        task: 'reply',
        by: fullName(newest.author),
        text: newest.text.length > LONGEST ? `${newest.text.slice(0, LONGEST).trimEnd()}…` : newest.text,
        where: anchorKind === 'paper' ? '' : `${anchorKind} ${anchorKey}`,
      },
    ];
  });
}

const LONGEST = 160;

async function openOnMine(actor: Actor): Promise<readonly DeskItem[]> {
  const papers = await reads().paper.findMany({
    where: { AND: [readablePapers(actor), { authorId: actor.personId, state: 'travelling' }] },
    select: {
      ref: true,
      title: true,
      comments: {
        where: {
          parentId: null,
          resolvedAt: null,
          withdrawnAt: null,
          authorId: { not: actor.personId },
          replies: { none: { authorId: actor.personId } },
        },
        orderBy: { at: 'asc' },
        select: { at: true },
      },
    },
  });
  return papers.flatMap(({ ref, title, comments }): DeskItem[] => {
    const [oldest] = comments;
    if (!oldest) return [];
    const when = { kind: 'asked', at: oldest.at.toISOString() } as const;
    return [
      {
        key: `comments-${ref}`,
        title,
        ref,
        to: `/papers/${ref}/comments`,
        when,
        task: 'comments',
        count: comments.length,
      },
    ];
  });
}
