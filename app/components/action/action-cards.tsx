import { Link } from '@remix-run/react';
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

/** The action log on a phone: a card an action. */
export function ActionCards({ groups }: { groups: readonly ActionGroup[] }) {
  return (
    <div className="md:hidden">
      {groups.map((group) => (
        <section key={group.key} className="mt-4">
          <h2>
            <GroupHeading group={group} />
          </h2>
          <ul className="mt-2 space-y-3">
            {group.lines.map((line) => (
              <li key={line.ref} className="rounded-md border border-rule bg-sheet p-3 shadow-sheet">
                <p className="flex items-center gap-2 text-sm text-ink-2">
                  <Reference>{line.ref}</Reference>
                  <StatusChip status={chipOf(line)} className="ml-auto" />
                </p>
                <p className="mt-1 leading-6 font-semibold">
                  <Link to={`/actions/${line.ref}`} className="text-ink">
                    {line.title}
                  </Link>
                </p>
                <p className="text-sm text-ink-2">
                  <SourceDecision decision={line} />
                </p>
                <p className="mt-1 text-sm text-ink-2">
                  Due <DateText on={line.dueOn} form="day" />,{' '}
                  <span className={isLate(line) ? 'font-semibold text-bad' : ''}>{dueWords(line)}</span>
                </p>
                <ProgressBar percent={line.progress} className="mt-2" />
                <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span className="flex items-center gap-2">
                    <Avatar name={line.lead} size={30} decorative />
                    <span className={line.mine ? 'font-semibold' : ''}>{line.mine ? 'You' : line.lead}</span>
                  </span>
                  <EvidencePages filed={line.evidence} wanted={line.evidenceWanted} className="ml-auto" />
                </div>
                {line.mine && line.status !== 'awaiting-closure' ? (
                  <p className="mt-3 grid grid-cols-2 gap-2">
                    <Link to={`/actions/${line.ref}`} className="btn">
                      Update<span className="sr-only"> {line.ref}</span>
                    </Link>
                    <Link to={`/actions/${line.ref}#evidence`} className="btn">
                      Add evidence<span className="sr-only"> to {line.ref}</span>
                    </Link>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
