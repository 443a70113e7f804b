import { dateTimeWords } from '~/content/dates';
import { packProblemWords, pagesWords } from '~/content/pack-words';
import { fileSizeWords } from '~/content/paper-words';
import type { PackShown } from '~/domain/pack/pack';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { ProgressBar } from '../ui/progress-bar';

type PackStatusProps = { pack: PackShown; to: string; lastPage: number };

/** How a pack stands: how far it is made, where its file is, or why there is none. */
export function PackStatus({ pack, to, lastPage }: PackStatusProps) {
  const name = pack.firstPage > 1 || pack.edition > 1 ? `Supplement, edition ${pack.edition}` : 'The pack';
  if (pack.state === 'failed') {
    return (
      <Notice tone="bad" title={`${name} could not be made.`}>
        {packProblemWords(pack.problem)}
      </Notice>
    );
  }
  if (pack.state !== 'ready') {
    const percent = pack.total === 0 ? 0 : (100 * pack.done) / pack.total;
    return (
      <div role="status" className="rounded-lg border border-rule bg-sheet p-4">
        <p className="font-semibold">{name} is being made</p>
        <ProgressBar percent={percent} className="mt-1 max-w-[420px]" />
        <p className="text-ink-2">
          {pack.total === 0 ? 'It has not begun yet.' : `${pack.done} of ${pack.total} parts.`} This page
          looks again by itself.
        </p>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-rule bg-sheet p-4">
      <p className="min-w-0 flex-1 basis-72">
        <b className="font-semibold">{name}</b>
        <span className="block text-ink-2">
          {pack.pages === lastPage
            ? `${pack.pages} ${pack.pages === 1 ? 'page' : 'pages'}`
            : `${pagesWords(pack.firstPage, pack.pages)} of ${lastPage}`}
          {pack.partly ? ', without what you may not read' : `, ${fileSizeWords(pack.size)}`}
          {pack.madeAt ? `, made on ${dateTimeWords(pack.madeAt)} and frozen since` : ''}.
        </span>
        {pack.partly ? null : (
          <span className="block text-sm break-all text-ink-2">SHA-256 {pack.digest}</span>
        )}
      </p>
      <LinkButton to={to} reloadDocument>
        PDF<span className="sr-only">: {name}</span>
      </LinkButton>
    </div>
  );
}
