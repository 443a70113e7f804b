import { Link } from '@remix-run/react';
import { CLASSIFICATION_WORDS, PAPER_STATE_WORDS } from '~/content/paper-words';
import type { Classification, PaperState } from '~/domain/paper/classification';
import { Chip } from '../ui/chip';
import { DateText } from '../ui/date-text';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';

export type ListedPaper = {
  readonly ref: string;
  readonly title: string;
  readonly state: PaperState;
  readonly classification: Classification;
  readonly body: string;
  readonly sponsor: string;
  readonly at: { readonly body: string; readonly stage: string } | null;
  readonly voteOpen: boolean;
  readonly since: string;
  readonly version: number;
};

/** The papers one may read, a row each; on a phone each row is a block. */
export function PapersTable({ papers }: { papers: readonly ListedPaper[] }) {
  return (
    <table className="w-full max-md:block">
      <caption className="sr-only">Papers, the newest first</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-ink text-left">
          <th scope="col" className="py-2 pr-4 font-semibold">
            Paper
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Where it is
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-semibold lg:table-cell">
            Sponsor
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Version
          </th>
          <th scope="col" className="py-2 font-semibold">
            Since
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {papers.map((paper) => (
          <Row key={paper.ref} paper={paper} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ paper }: { paper: ListedPaper }) {
  const { ref, title, body, classification, sponsor, version, since, state, at, voteOpen } = paper;
  return (
    <tr className="border-b border-rule align-top max-md:block max-md:py-2">
      <th scope="row" className="py-2 pr-4 text-left font-normal max-md:block">
        <Link to={`/papers/${ref}`} prefetch="intent" className="block text-ink no-underline">
          <span className="text-sm text-ink-2">
            <Reference>{ref}</Reference> {body}
            {classification === 'public' ? '' : `. ${CLASSIFICATION_WORDS[classification]}`}
          </span>
          <span className="block font-serif text-lg leading-6 font-semibold break-words underline decoration-edge decoration-1 underline-offset-3">
            {title}
          </span>
        </Link>
      </th>
      <td className="py-2 pr-4 max-md:block max-md:py-0.5">
        {voteOpen ? <StatusChip status="vote-open" /> : null}
        {at ? (
          <span className="block">
            {at.stage}
            <span className="block text-sm text-ink-2">{at.body}</span>
          </span>
        ) : (
          <Chip tone={state === 'draft' ? 'line' : 'hold'}>{PAPER_STATE_WORDS[state]}</Chip>
        )}
      </td>
      <td className="hidden py-2 pr-4 lg:table-cell">{sponsor}</td>
      <td className="py-2 pr-4 tnum max-md:hidden">{version === 0 ? 'Draft' : version}</td>
      <td className="py-2 whitespace-nowrap tnum max-md:block max-md:py-0.5 max-md:text-sm max-md:text-ink-2">
        <DateText on={since} form="short" />
      </td>
    </tr>
  );
}
