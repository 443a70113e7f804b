import { MessageSquare } from 'lucide-react';
import { CommentForm } from './comment-form';
import { CommentThread } from './comment-thread';
import { type CommentPlace, placeWords, type Talk } from './talk';

type Props = { place: CommentPlace; talk: Talk; numberOf: (threadId: string) => number };

/**
 * The talk on one recommendation or paragraph. It stands in the margin on a desktop and folds under its
 * paragraph elsewhere; without JavaScript it is folded everywhere. `MarginLayout` opens and spreads it.
 */
export function AnchorTalk({ place, talk, numberOf }: Props) {
  const threads = talk.threads.filter(
    (thread) => thread.anchorKind === place.anchorKind && thread.anchorKey === place.anchorKey,
  );
  const open = threads.filter(({ resolved }) => resolved === null).length;
  if (threads.length === 0 && !talk.mayComment) return null;
  return (
    <details data-margin={threads.length > 0 ? 'threads' : 'form'} className="no-print anchor-talk">
      <summary
        className={`flex items-center gap-2 font-semibold text-accent ${threads.length > 0 ? 'min-h-[52px]' : 'min-h-11 text-sm'}`}
      >
        <MessageSquare size={18} strokeWidth={1.75} aria-hidden />
        {threads.length > 0 ? (
          <span>
            {threads.length} {threads.length === 1 ? 'comment' : 'comments'} on {placeWords(place)}
            {open > 0 ? `, ${open} open` : ''}
          </span>
        ) : (
          <span>
            Comment<span className="sr-only"> on {placeWords(place)}</span>
          </span>
        )}
      </summary>
      <div className="space-y-3 pb-2">
        {threads.map((thread) => (
          <CommentThread
            key={thread.id}
            thread={thread}
            number={numberOf(thread.id)}
            paperRef={place.paperRef}
            talk={talk}
          />
        ))}
        {talk.mayComment ? (
          threads.length > 0 ? (
            <details>
              <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
                Another comment on {placeWords(place)}
              </summary>
              <CommentForm place={place} defaultBody={talk.defaultBody} />
            </details>
          ) : (
            <CommentForm place={place} defaultBody={talk.defaultBody} />
          )
        ) : null}
      </div>
    </details>
  );
}
