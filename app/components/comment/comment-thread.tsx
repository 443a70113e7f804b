import { dateTimeWords } from '~/content/dates';
import type { CommentShown, Talk, CommentThread as Thread } from '~/domain/paper/talk';
import { Avatar } from '../ui/avatar';
import { StatusChip } from '../ui/status-chip';
import { CommentActs } from './comment-acts';
import { CommentForm } from './comment-form';
import { CommentText } from './comment-text';
import { OpenForm } from './open-form';

type Props = {
  thread: Thread;
  number: number;
  paperRef: string;
  talk: Pick<Talk, 'mayComment' | 'mayResolve'>;
};

/** A comment with its answers, whom it is addressed to, and what you may do with it. */
export function CommentThread({ thread, number, paperRef, talk }: Props) {
  const place = {
    paperRef,
    versionNumber: thread.versionNumber,
    anchorKind: thread.anchorKind,
    anchorKey: thread.anchorKey,
  };
  return (
    <article
      id={`comment-${thread.id}`}
      aria-label={`Comment ${number} by ${thread.author}`}
      className="scroll-mt-24 rounded-md border border-rule bg-sheet p-3.5 shadow-sheet"
    >
      <header className="flex items-start gap-2.5">
        <Avatar name={thread.author} size={30} decorative />
        <p className="min-w-0 leading-5">
          <b className="block font-semibold">{thread.author}</b>
          <span className="text-sm text-ink-2">
            <span className="mr-2">{thread.organisation}</span>{' '}
            <time dateTime={thread.at}>{dateTimeWords(thread.at)}</time>
          </span>
        </p>
        <span
          className="ml-auto grid size-7 shrink-0 place-items-center rounded-full bg-warn-tint text-sm font-semibold text-warn tnum"
          aria-hidden="true"
        >
          {number}
        </span>
      </header>
      <div className="mt-2">
        <Said comment={thread} />
      </div>
      <p className="mt-1 text-sm text-ink-3">
        {thread.audience === 'shared'
          ? 'To everyone the paper is shared with'
          : `To ${thread.audienceBody ?? 'the body'}`}
        , on version {thread.versionNumber}
      </p>
      {thread.replies.length > 0 ? (
        <ul className="mt-2 space-y-2">
          {thread.replies.map((reply) => (
            <li
              key={reply.id}
              id={`comment-${reply.id}`}
              className="scroll-mt-24 border-l-2 border-rule pl-3"
            >
              <p className="text-sm text-ink-3">
                <b className="mr-2 font-semibold text-ink">{reply.author}</b> {dateTimeWords(reply.at)}
              </p>
              <Said comment={reply} />
              {reply.mine && reply.text !== null ? <CommentActs comment={reply} paperRef={paperRef} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {thread.resolved ? (
        <p className="mt-2">
          <StatusChip status="resolved" detail={` in version ${thread.resolved.inVersion}`} />
        </p>
      ) : null}
      {thread.text === null ? null : (
        <CommentActs comment={thread} thread={thread} paperRef={paperRef} mayResolve={talk.mayResolve} />
      )}
      {talk.mayComment && thread.text !== null ? (
        <div className="mt-1">
          <OpenForm
            to={`/papers/${paperRef}/comments?reply=${thread.id}#new-comment`}
            className="inline-flex min-h-11 items-center font-semibold text-accent"
            form={(close) => <CommentForm place={place} parentId={thread.id} onClose={close} />}
          >
            Reply<span className="sr-only"> to {thread.author}</span>
          </OpenForm>
        </div>
      ) : null}
    </article>
  );
}

function Said({ comment }: { comment: CommentShown }) {
  if (comment.text !== null) return <CommentText text={comment.text} />;
  return (
    <p className="text-ink-3 italic">
      {comment.author} withdrew this{comment.withdrawnAt ? ` on ${dateTimeWords(comment.withdrawnAt)}` : ''}.
    </p>
  );
}
