import type { Audience } from '~/domain/paper/comment-audience';
import type { Actor } from '~/domain/permission/actor';
import { newId } from '~/platform/ids';
import type { BuiltPaper } from './a-paper';
import { minutesLater } from './today';
import { write } from './write';

type CommentWish = {
  readonly by: Actor;
  /** The body that it is addressed to; without one it goes to everyone the paper is shared with. */
  readonly body?: { readonly id: string };
  readonly answers?: { readonly id: string };
  readonly text?: string;
  readonly withdrawn?: boolean;
};

/** A comment on version 1 as a whole: `await aComment(paper, { by: board.chair, body: board })`. */
export async function aComment(paper: BuiltPaper, wish: CommentWish): Promise<{ readonly id: string }> {
  const { by, body, answers, text = 'Who pays for the second year?', withdrawn = false } = wish;
  const audience: Audience = body ? 'body' : 'shared';
  const id = newId();
  await write((tx) =>
    tx.comment.create({
      data: {
        id,
        paperId: paper.id,
        versionNumber: 1,
        anchorKind: 'paper',
        parentId: answers?.id ?? null,
        authorId: by.personId,
        audience,
        audienceBodyId: body?.id ?? null,
        text,
        at: minutesLater(-30),
        withdrawnAt: withdrawn ? minutesLater(-10) : null,
        withdrawnById: withdrawn ? by.personId : null,
      },
    }),
  );
  return { id };
}
