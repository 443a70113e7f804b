import { dateTimeWords } from '~/content/dates';
import type { Reply } from '../ui/form-problem';
import { FileText, Link2, StickyNote } from '../ui/icons';
import type { ActionShown } from './action-shown';
import { EvidenceForms } from './evidence-forms';
import { EvidencePages } from './evidence-pages';

type Props = { action: ActionShown; reply: Reply | undefined };
const ICONS = { file: FileText, link: Link2, note: StickyNote } as const;

/** What shows that it was done: files, links and notes, only ever added. */
export function ActionEvidence({ action, reply }: Props) {
  return (
    <section id="evidence" className="scroll-mt-20">
      <h2 className="flex flex-wrap items-baseline gap-3">
        <span className="serif-display text-xl">Evidence</span>
        <EvidencePages
          filed={action.evidence}
          wanted={action.evidenceWanted}
          className="text-base font-normal"
        />
      </h2>
      <ul className="mt-2">
        {action.pieces.map((piece) => {
          const Icon = ICONS[piece.kind as keyof typeof ICONS] ?? StickyNote;
          return (
            <li key={piece.id} className="flex gap-3 border-t border-rule py-3">
              <Icon size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-ink-2" aria-hidden />
              <div className="min-w-0">
                <p className="font-semibold">
                  <Title piece={piece} actionRef={action.ref} />
                </p>
                {piece.note ? <p className="break-words whitespace-pre-wrap">{piece.note}</p> : null}
                <p className="text-sm text-ink-3">
                  {piece.by}, {dateTimeWords(piece.at)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {action.mayUpdate ? <EvidenceForms reply={reply} /> : null}
    </section>
  );
}

function Title({ piece, actionRef }: { piece: ActionShown['pieces'][number]; actionRef: string }) {
  if (piece.kind === 'link') {
    return (
      <a href={piece.url} rel="noreferrer nofollow" target="_blank">
        {piece.title}
        <span className="sr-only"> (opens in a new tab)</span>
      </a>
    );
  }
  if (piece.kind === 'file') {
    return <a href={`/actions/${actionRef}/evidence/${piece.id}`}>{piece.title}</a>;
  }
  return <>{piece.title}</>;
}
