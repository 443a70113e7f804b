import { CLASSIFICATION_WORDS, fileKindWords, fileSizeWords } from '~/content/paper-words';
import type { Classification } from '~/domain/paper/classification';
import { FileText, Lock, Presentation, Table2 } from '../ui/icons';

export type ListedAttachment = {
  readonly letter: string;
  readonly title: string;
  readonly classification: Classification;
  readonly reason: string;
  readonly file: { readonly name: string; readonly size: number } | null;
};

type AttachmentListProps = { reference: string; attachments: readonly ListedAttachment[] };

/** The appendices. What is withheld is named with the reason, so that nobody thinks the list is whole. */
export function AttachmentList({ reference, attachments }: AttachmentListProps) {
  if (attachments.length === 0) return <p className="mt-1 text-ink-2">None.</p>;
  return (
    <ul className="mt-1 -mx-2">
      {attachments.map((attachment) => (
        <li key={attachment.letter}>
          {attachment.file ? (
            <a
              href={`/papers/${reference}/attachments/${attachment.letter}`}
              download
              className="flex min-h-[48px] items-center gap-3 px-2 py-1 text-ink no-underline"
            >
              <Icon attachment={attachment} />
              <span className="min-w-0 leading-5 break-words">
                <span className="underline decoration-edge decoration-1 underline-offset-3">
                  {attachment.letter}. {attachment.title}
                </span>
                <span className="block text-sm text-ink-3">{openNote(attachment, attachment.file)}</span>
              </span>
            </a>
          ) : (
            <div className="flex min-h-[48px] items-center gap-3 px-2 py-1">
              <Icon attachment={attachment} />
              <span className="min-w-0 leading-5 break-words">
                {attachment.letter}. {attachment.title}
                <span className="block text-sm text-ink-3">{withheldNote(attachment)}</span>
              </span>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Icon({ attachment }: { attachment: ListedAttachment }) {
  const kind = attachment.file ? fileKindWords(attachment.file.name) : '';
  const Drawn =
    attachment.classification !== 'public' || !attachment.file
      ? Lock
      : kind === 'XLSX' || kind === 'ODS'
        ? Table2
        : kind === 'PPTX' || kind === 'ODP'
          ? Presentation
          : FileText;
  return <Drawn size={20} strokeWidth={1.75} className="shrink-0 text-ink-3" aria-hidden />;
}

function openNote({ classification }: ListedAttachment, file: { name: string; size: number }): string {
  const facts = `${fileKindWords(file.name)}, ${fileSizeWords(file.size)}`;
  return classification === 'public' ? facts : `${facts}. ${CLASSIFICATION_WORDS[classification]}`;
}

function withheldNote({ classification, reason }: ListedAttachment): string {
  if (classification === 'public') return 'Not shared with you';
  return reason ? `${CLASSIFICATION_WORDS[classification]}: ${reason}` : CLASSIFICATION_WORDS[classification];
}
