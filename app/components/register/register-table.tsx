import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { VoteBar } from '../ballot/vote-bar';
import { DataTable } from '../ui/data-table';
import { Timer } from '../ui/icons';
import { Reference } from '../ui/reference';
import { OutcomeMark } from './outcome-mark';
import type { ChainShown, RegisterLine } from './register-shown';
import { beadOf, brokenAt, callInWords } from './register-words';
import { SealBead } from './seal-bead';
import { SealChip } from './seal-chip';

type RegisterTableProps = { lines: readonly RegisterLine[]; chains: readonly ChainShown[] };

const HEAD = 'py-2 pr-5 font-semibold';

/** The register as a table whose rows hang on a chain of beads; on a phone, each row is what a card would say. */
export function RegisterTable({ lines, chains }: RegisterTableProps) {
  return (
    <DataTable label="Register" caption="Decisions, newest first" className="mt-2">
      <thead>
        <tr className="text-left text-ink-2">
          <th scope="col" className="w-9">
            <span className="sr-only">Chain</span>
          </th>
          <th scope="col" className={`${HEAD} max-md:hidden`}>
            Record
          </th>
          <th scope="col" className={HEAD}>
            Decision
          </th>
          <th scope="col" aria-sort="descending" className={`${HEAD} max-md:hidden`}>
            Made
          </th>
          <th scope="col" className={`${HEAD} max-lg:hidden`}>
            Outcome
          </th>
          <th scope="col" className={`${HEAD} max-lg:hidden`}>
            Votes<span className="sr-only"> for, against and abstained</span>
          </th>
          <th scope="col" className={`${HEAD} max-xl:hidden`}>
            Call-in
          </th>
          <th scope="col" className="py-2 font-semibold max-md:hidden">
            Seal
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={line.ref} className="border-t border-rule">
            <td className="relative w-9 p-0">
              <SealBead
                state={beadOf(line, brokenAt(chains, line.ref))}
                newest={index === 0}
                oldest={index === lines.length - 1}
              />
            </td>
            <td className="py-2 pr-4 text-ink-2 max-md:hidden">
              <Reference>{line.ref}</Reference>
            </td>
            <th scope="row" className="py-2 pr-5 text-left font-normal">
              <Link
                to={`/register/${line.ref}`}
                className="-my-[9px] inline-block py-[11px] font-serif text-[17px] leading-[22px] font-semibold text-ink no-underline hover:underline"
              >
                {line.title}
              </Link>
              <Source line={line} />
              <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 lg:hidden">
                <OutcomeMark line={line} />
                <span className="md:hidden">
                  <SealChip line={line} chains={chains} />
                </span>
              </span>
            </th>
            <td className="py-2 pr-5 whitespace-nowrap tnum max-md:hidden">
              {dateWords(line.decidedAt, 'short')} {dateWords(line.decidedAt).slice(-4)}
            </td>
            <td className="py-2 pr-5 max-lg:hidden">
              <OutcomeMark line={line} />
            </td>
            <td className="py-2 pr-5 max-lg:hidden">
              <Votes line={line} />
            </td>
            <td className="py-2 pr-5 whitespace-nowrap max-xl:hidden">
              <CallInCell callIn={line.callIn} />
            </td>
            <td className="py-2 whitespace-nowrap max-md:hidden">
              <SealChip line={line} chains={chains} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Source({ line: { ref, body, paper, decidedAt } }: { line: RegisterLine }) {
  return (
    <span className="block text-sm text-ink-2">
      <span className="md:hidden">
        <Reference>{ref}</Reference>, {dateWords(decidedAt)},{' '}
      </span>
      {body}
      {paper ? ', ' : ''}
      {paper?.readable ? (
        <Link to={`/papers/${paper.ref}`}>
          <Reference>{paper.ref}</Reference>
        </Link>
      ) : paper ? (
        <Reference>{paper.ref}</Reference>
      ) : null}
    </span>
  );
}

function Votes({ line: { tally, ballots } }: { line: RegisterLine }) {
  if (tally) return <VoteBar votesFor={tally.for} against={tally.against} abstained={tally.abstain} />;
  return <span className="text-sm text-ink-3">{ballots > 1 ? `${ballots} ballots` : 'No vote needed'}</span>;
}

function CallInCell({ callIn }: { callIn: RegisterLine['callIn'] }) {
  const words = callInWords(callIn);
  if (!callIn || callIn.state === 'ended') return <span className="text-ink-3">{words}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold">
      <Timer size={16} strokeWidth={1.75} aria-hidden />
      {words}
    </span>
  );
}
