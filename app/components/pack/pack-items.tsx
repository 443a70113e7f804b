import { Link } from '@remix-run/react';
import { PROBLEM_WORDS, pagesWords } from '~/content/pack-words';
import type { PaperText } from '~/content/paper-text';
import { fileKindWords, fileSizeWords } from '~/content/paper-words';
import type { PackEntry } from '~/domain/pack/pack-entry';
import { Reference } from '../ui/reference';
import { PageMark } from './pack-blocks';
import { PackPaper } from './pack-paper';

export type PackText = { readonly paperId: string; readonly version: number; readonly text: PaperText };

type PackItemsProps = {
  entries: readonly PackEntry[];
  texts: readonly PackText[];
  body: string;
  /** Where a file of an appendix is. */
  fileOf: (entry: PackEntry) => string | null;
};

/** The papers of a pack one after another, under the page numbers of the PDF. */
export function PackItems({ entries, texts, body, fileOf }: PackItemsProps) {
  return entries.map((entry) => {
    if (entry.kind === 'paper') return <Paper key={keyOf(entry)} {...{ entry, texts, body }} />;
    if (entry.kind === 'front') return null;
    return <Appendix key={keyOf(entry)} entry={entry} to={fileOf(entry)} />;
  });
}

export function keyOf({ itemId, kind, attachment, firstPage }: PackEntry): string {
  return `${itemId ?? 'front'}-${kind}-${attachment?.letter ?? ''}-${firstPage}`;
}

function Paper({ entry, texts, body }: { entry: PackEntry; texts: readonly PackText[]; body: string }) {
  const { number, title, paper, firstPage, pages, classification, blockPages } = entry;
  const found = texts.find(({ paperId, version }) => paperId === paper?.id && version === paper?.version);
  return (
    <section aria-labelledby={`h-${keyOf(entry)}`} className="mt-10 border-t-2 border-ink pt-4">
      <h3 id={`h-${keyOf(entry)}`} className="serif-display scroll-mt-24 text-2xl break-words">
        Item {number}: {title}
      </h3>
      <p className="text-ink-2">
        {paper ? <Reference>{paper.ref}</Reference> : null}, version {paper?.version}.{' '}
        {pagesWords(firstPage, pages)}.
      </p>
      <PageMark page={firstPage} />
      {found ? (
        <PackPaper text={found.text} pages={blockPages} from={firstPage} {...{ body, classification }} />
      ) : null}
    </section>
  );
}

function Appendix({ entry, to }: { entry: PackEntry; to: string | null }) {
  const { attachment, firstPage, pages, problem, kind, digest } = entry;
  if (!attachment) return null;
  const name = `Appendix ${attachment.letter}, ${attachment.title}`;
  const about = `${fileKindWords(attachment.fileName)}, ${fileSizeWords(attachment.size)}`;
  return (
    <p id={`h-${keyOf(entry)}`} className="mt-4 scroll-mt-24 border-l-4 border-rule pl-3">
      {to ? (
        <Link to={to} reloadDocument>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      ({about}).{' '}
      {kind === 'beside' ? (
        <span className="text-ink-2">
          It travels beside the pack as a file. <span className="break-all">SHA-256 {digest}</span>
        </span>
      ) : (
        <span className="text-ink-2">{pagesWords(firstPage, pages)} of the PDF.</span>
      )}
      {problem ? <b className="font-semibold"> Not in the pack: {PROBLEM_WORDS[problem]}.</b> : null}
    </p>
  );
}
