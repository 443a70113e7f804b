import { Form } from '@remix-run/react';
import type { CommentShown, CommentThread } from '~/domain/paper/talk';

type Props = { comment: CommentShown; thread?: CommentThread; paperRef: string; mayResolve?: boolean };

/** Resolve, withdraw, and open to everyone: small buttons under a comment, for whom they are. */
export function CommentActs({ comment, thread, paperRef, mayResolve = false }: Props) {
  const resolvable = mayResolve && thread !== undefined && thread.resolved === null;
  const widenable = comment.mine && thread?.audience === 'body';
  if (!resolvable && !comment.mine) return null;
  return (
    <div className="mt-1 flex flex-wrap gap-x-4">
      {resolvable ? <Act intent="resolve" comment={comment} paperRef={paperRef} label="Resolve" /> : null}
      {comment.mine ? <Act intent="withdraw" comment={comment} paperRef={paperRef} label="Withdraw" /> : null}
      {widenable ? (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
            Open to everyone
          </summary>
          <Form method="post" action={`/papers/${paperRef}/comments`} preventScrollReset>
            <input type="hidden" name="intent" value="widen" />
            <input type="hidden" name="commentId" value={comment.id} />
            <label className="flex items-start gap-2">
              <input type="checkbox" name="confirmed" value="yes" required className="mt-1 size-5" />
              Everyone the paper is shared with may read it. It cannot be narrowed again.
            </label>
            <button type="submit" className="btn mt-2">
              Open it
            </button>
          </Form>
        </details>
      ) : null}
    </div>
  );
}

type ActProps = { intent: string; comment: CommentShown; paperRef: string; label: string };

function Act({ intent, comment, paperRef, label }: ActProps) {
  return (
    <Form method="post" action={`/papers/${paperRef}/comments`} preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="commentId" value={comment.id} />
      <button type="submit" className="min-h-11 font-semibold text-accent hover:underline">
        {label}
        <span className="sr-only"> the comment of {comment.author}</span>
      </button>
    </Form>
  );
}
