import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { MINUTES_STATE_WORDS } from '~/content/minutes-words';
import type { BroughtForward } from '~/domain/minutes/brought-forward';
import { Disclosure } from '../ui/disclosure';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';

type BroughtForwardListProps = {
  brought: BroughtForward;
  show: 'both' | 'minutes' | 'actions';
  open?: boolean;
};

/** Minutes to be approved and the open actions, where the agenda has an item for them. */
export function BroughtForwardList({ brought, show, open = false }: BroughtForwardListProps) {
  const minutes = show === 'actions' ? [] : brought.minutes;
  const actions = show === 'minutes' ? [] : brought.actions;
  return (
    <>
      {minutes.length > 0 ? (
        <ul className="mt-2 space-y-0.5">
          {minutes.map(({ meetingId, title, on, minutes: kept }) => (
            <li key={meetingId}>
              <Link
                to={kept ? `/minutes/${kept.id}` : `/meetings/${meetingId}/minutes`}
                className="inline-flex min-h-11 items-center"
              >
                Minutes of {title}, {dateWords(on)}
              </Link>
              <span className="text-ink-2">
                {' '}
                {kept
                  ? MINUTES_STATE_WORDS[kept.state].toLowerCase().replace('chair', 'Chair')
                  : 'not circulated yet'}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {actions.length > 0 ? (
        <Disclosure
          summary={`${actions.length} open ${actions.length === 1 ? 'action' : 'actions'}`}
          open={open}
          className="mt-2"
        >
          <ul>
            {actions.map(({ ref, title, lead, dueOn, status }) => (
              <li key={ref} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-2">
                <Link to={`/actions/${ref}`} className="inline-flex min-h-11 items-center">
                  <Reference>{ref}</Reference>
                </Link>
                <span className="min-w-0 flex-1 basis-56 leading-[22px]">
                  {title}
                  <span className="block text-ink-2">
                    {lead}, by {dateWords(dueOn)}
                  </span>
                </span>
                <StatusChip status={status} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
