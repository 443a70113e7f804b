import type { ReactNode } from 'react';
import type { Talk } from '~/domain/paper/talk';
import { MessageSquare } from '../ui/icons';
import { PageLink } from '../ui/page-link';
import { CommentForm } from './comment-form';
import { type CommentPlace, placeWords } from './comment-place';
import { CommentThread } from './comment-thread';
import { OpenForm } from './open-form';

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
  if (threads.length === 0) {
    return (
      <div data-margin="form" className="no-print anchor-talk flex flex-wrap gap-x-4 [&>div]:w-full">
        {talk.mayComment ? (
          <NewComment place={place} talk={talk} className="min-h-11 text-sm">
            Comment<span className="sr-only"> on {placeWords(place)}</span>
          </NewComment>
        ) : null}
        <NoteLink place={place} />
      </div>
    );
  }
  return (
    <details data-margin="threads" className="no-print anchor-talk">
      <summary className="flex min-h-[52px] items-center gap-2 font-semibold text-accent">
        <MessageSquare size={18} strokeWidth={1.75} aria-hidden />
        <span>
          {threads.length} {threads.length === 1 ? 'comment' : 'comments'} on {placeWords(place)}
          {open > 0 ? `, ${open} open` : ''}
        </span>
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
          <NewComment place={place} talk={talk} className="mr-4 min-h-11 text-sm">
            Another comment<span className="sr-only"> on {placeWords(place)}</span>
          </NewComment>
        ) : null}
        <NoteLink place={place} />
      </div>
    </details>
  );
}

/** To the page of the reader's own notes, for one on this part. */
function NoteLink({ place }: { place: CommentPlace }) {
  return (
    <PageLink
      to={`/papers/${place.paperRef}/notes?on=${place.anchorKind}:${place.anchorKey}#new-note`}
      className="inline-flex min-h-11 items-center text-sm font-semibold text-accent no-underline hover:underline"
    >
      Note<span className="sr-only"> of your own on {placeWords(place)}</span>
    </PageLink>
  );
}

type NewProps = Pick<Props, 'place' | 'talk'> & { className: string; children: ReactNode };

function NewComment({ place, talk, className, children }: NewProps) {
  return (
    <OpenForm
      to={`/papers/${place.paperRef}/comments?on=${place.anchorKind}:${place.anchorKey}#new-comment`}
      className={`inline-flex items-center gap-1 font-semibold text-accent no-underline hover:underline ${className}`}
      form={(close) => <CommentForm place={place} defaultBody={talk.defaultBody} onClose={close} />}
    >
      {children}
    </OpenForm>
  );
}
