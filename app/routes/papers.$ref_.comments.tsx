import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { CommentForm } from '~/components/comment/comment-form';
import { placeOf, placeWords } from '~/components/comment/comment-place';
import { CommentThread } from '~/components/comment/comment-thread';
import { threadNumbers } from '~/components/comment/paper-talk';
import type { PageHandle } from '~/components/layout/house';
import { FormProblem } from '~/components/ui/form-problem';
import { hasPart } from '~/content/note-anchors';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { commentIdInput, commentPlaceInput, makeCommentInput, widenCommentInput } from '~/inputs/comment';
import { commentsPage } from '~/queries/comments/comments-page';
import { paperPage } from '~/queries/papers/paper-page';
import { useLive } from '~/realtime/use-live';
import { resolveComment, widenComment, withdrawComment } from '~/services/comments/change-comment';
import { makeComment } from '~/services/comments/make-comment';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Comments') }];

export const loader = page('paper:read', async ({ actor, params, url }) => ({
  ...found(await commentsPage(actor, params.ref ?? '')),
  asked: commentPlaceInput.parse(Object.fromEntries(url.searchParams)),
}));

const at = (ref: string | undefined, commentId: string, says: string) => ({
  to: `/papers/${ref}#comment-${commentId}`,
  says,
});

export const action = forms({
  comment: command({
    act: 'paper:comment',
    shape: makeCommentInput,
    run: async ({ actor, now, params, input }) => {
      const { versionNumber: version, anchorKind, anchorKey } = input;
      const paperRef = params.ref ?? '';
      const paper = anchorKind === 'paper' ? null : await paperPage(actor, { ref: paperRef, version, now });
      const partMissing =
        paper?.version?.number === version && !hasPart(paper.content, anchorKind, anchorKey);
      return makeComment({ actor, now }, { ...input, paperRef, partMissing });
    },
    done: ({ params, value }) => at(params.ref, value.id, 'Your comment is there.'),
  }),
  resolve: command({
    act: 'paper:resolve-comment',
    shape: commentIdInput('resolve'),
    run: ({ actor, now, input }) => resolveComment({ actor, now }, input.commentId),
    done: ({ params, value }) => at(params.ref, value, 'Marked as resolved.'),
  }),
  withdraw: command({
    act: 'comment:withdraw',
    shape: commentIdInput('withdraw'),
    run: ({ actor, now, input }) => withdrawComment({ actor, now }, input.commentId),
    done: ({ params, value }) => at(params.ref, value, 'Your comment is withdrawn; a marker stays.'),
  }),
  widen: command({
    act: 'paper:comment',
    shape: widenCommentInput,
    run: ({ actor, now, input }) => widenComment({ actor, now }, input.commentId),
    done: ({ params, value }) => at(params.ref, value, 'Everyone the paper is shared with may read it now.'),
  }),
});

export default function CommentsPage() {
  const { id, ref, title, versionNumber, liveVersion, talk, asked } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  useLive(`paper:${id}`, liveVersion);
  const numberOf = threadNumbers(talk);
  const answered = talk.threads.find((thread) => thread.id === (reply?.values.parentId ?? asked.reply));
  const place = { paperRef: ref, versionNumber, ...placeOf(reply?.values, answered ?? asked.on) };
  return (
    <main id="main" className="max-w-[760px] space-y-4 px-4 py-4 md:px-6">
      <nav aria-label="Breadcrumb" className="text-ink-2">
        <Link to="/papers">Papers</Link> / <Link to={`/papers/${ref}`}>{ref}</Link> / Comments
      </nav>
      <h1 className="serif-display text-2xl md:text-3xl">Comments on {title}</h1>
      <FormProblem reply={reply} />
      {talk.threads.map((thread) => (
        <section key={thread.id}>
          <p className="pb-1 text-sm text-ink-2">On {placeWords(thread)}</p>
          <CommentThread thread={thread} number={numberOf(thread.id)} paperRef={ref} talk={talk} />
        </section>
      ))}
      {talk.mayComment ? (
        <section id="new-comment" aria-label="New comment" className="scroll-mt-24 space-y-3">
          {answered ? <p className="font-semibold">Answering {answered.author}</p> : null}
          <CommentForm place={place} parentId={answered?.id} defaultBody={talk.defaultBody} reply={reply} />
        </section>
      ) : null}
    </main>
  );
}
