import { Link } from '@remix-run/react';
import type { ActionLine } from '~/domain/action/action-line';
import { Avatar } from '../ui/avatar';
import { DateText } from '../ui/date-text';
import { ProgressBar } from '../ui/progress-bar';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';
import type { ActionGroup } from './action-groups';
import { chipOf, dueWords, isLate } from './action-words';
import { EvidencePages } from './evidence-pages';
import { GroupHeading } from './group-heading';
import { SourceDecision } from './source-decision';

/** The action log on a tablet or a desktop. */
export function ActionTable({ groups }: { groups: readonly ActionGroup[] }) {
  return (
    <table className="hidden w-full table-fixed text-base md:table">
      <caption className="sr-only">Actions with their lead, due date, status, progress and evidence</caption>
      <thead>
        <tr className="text-left text-ink-2">
          <th scope="col" className="pt-2 pl-3 font-semibold">
            Action and source decision
          </th>
          <th scope="col" className="hidden w-[168px] pt-2 font-semibold lg:table-cell xl:w-[188px]">
            Lead
          </th>
          <th scope="col" className="w-[108px] pt-2 font-semibold">
            Due
          </th>
          <th scope="col" className="w-[156px] pt-2 font-semibold xl:w-[168px]">
            Status
          </th>
          <th scope="col" className="hidden w-[144px] pt-2 font-semibold xl:table-cell">
            Progress
          </th>
          <th scope="col" className="w-[160px] pt-2 font-semibold xl:w-[208px]">
            Evidence
          </th>
          <th scope="col" className="hidden w-[96px] lg:table-cell">
            <span className="sr-only">Open</span>
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr>
            {/* As many as a tablet has: a wider span would make columns of nothing there. */}
            <th scope="colgroup" colSpan={4} className="pt-3 pb-1 pl-3 text-left">
              <GroupHeading group={group} />
            </th>
          </tr>
          {group.lines.map((line) => (
            <ActionRow key={line.ref} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ActionRow({ line }: { line: ActionLine }) {
  const lead = line.mine ? 'You' : line.lead;
  return (
    <tr className={`border-t border-rule ${line.mine ? 'bg-sheet' : ''}`}>
      <th scope="row" className="py-1.5 pr-4 pl-3 text-left font-normal">
        <span className="flex flex-col xl:flex-row xl:gap-2">
          <Reference className="shrink-0 text-sm leading-6 text-ink-3 xl:w-[88px] xl:text-base">
            {line.ref}
          </Reference>
          <span>
            <Link
              to={`/actions/${line.ref}`}
              className="leading-6 font-semibold text-ink no-underline hover:underline"
            >
              {line.title}
            </Link>
            <span className="block text-sm text-ink-2">
              <SourceDecision decision={line} />
            </span>
            <span
              className={`block text-sm lg:hidden ${line.mine ? 'font-semibold text-ink' : 'text-ink-2'}`}
            >
              {lead}
            </span>
          </span>
        </span>
      </th>
      <td className="hidden pr-4 lg:table-cell">
        <span className="flex items-center gap-2.5">
          <Avatar name={line.lead} size={30} decorative />
          <span className={`leading-5 ${line.mine ? 'font-semibold' : ''}`}>{lead}</span>
        </span>
      </td>
      <td className="pr-4 leading-5 whitespace-nowrap tnum">
        <DateText on={line.dueOn} form="short" />
        <span className={`block text-sm ${isLate(line) ? 'font-semibold text-bad' : 'text-ink-2'}`}>
          {dueWords(line)}
        </span>
      </td>
      <td className="pr-4">
        <StatusChip status={chipOf(line)} />
      </td>
      <td className="hidden pr-6 xl:table-cell">
        <ProgressBar percent={line.progress} />
      </td>
      <td className="pr-4">
        <EvidencePages filed={line.evidence} wanted={line.evidenceWanted} />
        {line.note ? (
          <span className="line-clamp-2 text-sm print:line-clamp-none leading-5 text-ink-3">{line.note}</span>
        ) : null}
      </td>
      <td className="hidden pr-3 text-right lg:table-cell">
        <Link
          to={`/actions/${line.ref}`}
          className="btn"
          aria-label={`${line.mine ? 'Update' : 'View'} ${line.ref}`}
        >
          {line.mine && line.status !== 'awaiting-closure' ? 'Update' : 'View'}
        </Link>
      </td>
    </tr>
  );
}
