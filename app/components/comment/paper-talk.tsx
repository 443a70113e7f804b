import type { Talk } from '~/domain/paper/talk';
import { CommentForm } from './comment-form';
import { CommentThread } from './comment-thread';

type Props = { talk: Talk; paperRef: string; versionNumber: number; numberOf: (threadId: string) => number };

/** The talk on the paper as a whole, at its foot, with the form for another comment. */
export function PaperTalk({ talk, paperRef, versionNumber, numberOf }: Props) {
  const whole = talk.threads.filter(({ anchorKind }) => anchorKind === 'paper');
  return (
    <section id="comments" aria-labelledby="comments-heading" className="no-print scroll-mt-24 space-y-3">
      <h2 id="comments-heading" className="serif-display text-xl">
        Comments on the whole paper
      </h2>
      {whole.length === 0 ? <p className="text-ink-2">None yet.</p> : null}
      {whole.map((thread) => (
        <CommentThread
          key={thread.id}
          thread={thread}
          number={numberOf(thread.id)}
          paperRef={paperRef}
          talk={talk}
        />
      ))}
      {talk.mayComment ? (
        <CommentForm
          place={{ paperRef, versionNumber, anchorKind: 'paper', anchorKey: '' }}
          defaultBody={talk.defaultBody}
        />
      ) : null}
    </section>
  );
}

/** Threads are numbered through the paper in the order in which they were begun. */
export function threadNumbers(talk: Talk): (threadId: string) => number {
  const numbers = new Map(talk.threads.map(({ id }, index) => [id, index + 1]));
  return (id) => numbers.get(id) ?? 0;
}
