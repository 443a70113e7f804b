import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { dateWords } from '~/content/dates';
import { DateText } from '../ui/date-text';
import { Panel } from '../ui/panel';
import { ProgressBar } from '../ui/progress-bar';
import { StatusChip } from '../ui/status-chip';
import type { ActionShown } from './action-shown';
import { chipOf, dueWords, handoverWords, isLate } from './action-words';

/** Who leads it, when it is due and was due first, and where it came from. */
export function ActionFacts({ action }: { action: ActionShown }) {
  return (
    <Panel label="About this action">
      <p>
        <StatusChip status={chipOf(action)} />
      </p>
      <ProgressBar percent={action.progress} className="mt-3" />
      <dl className="mt-3 space-y-2">
        <Fact term="Lead">{action.mine ? `${action.lead} (you)` : action.lead}</Fact>
        {action.helpers.length > 0 ? <Fact term="Helpers">{action.helpers.join(', ')}</Fact> : null}
        <Fact term="Due">
          <DateText on={action.dueOn} />
          <span className={`block text-sm ${isLate(action) ? 'font-semibold text-bad' : 'text-ink-2'}`}>
            {dueWords(action)}
          </span>
        </Fact>
        {action.revisions.length > 0 ? (
          <Fact term="Due at first">
            <DateText on={action.originalDueOn} />
          </Fact>
        ) : null}
        <Fact term="From">
          {action.readsDecision ? (
            <Link to={`/register/${action.decisionRef}`}>{action.decisionRef}</Link>
          ) : (
            action.decisionRef
          )}
          {action.decisionTitle ? `, ${action.decisionTitle}` : ''}
        </Fact>
        {action.condition ? (
          <Fact term="Meets">
            condition {action.condition.number},{' '}
            {action.condition.kind === 'precedent' ? 'which must be met first' : 'which continues'}
          </Fact>
        ) : null}
      </dl>
      {action.revisions.map(({ id, fromOn, toOn, agreedBy, reason }) => (
        <p key={id} className="mt-3 border-t border-rule pt-2 text-sm text-ink-2">
          {dateWords(fromOn)} became {dateWords(toOn)}, agreed by {agreedBy}: {reason}
        </p>
      ))}
      {action.handovers.map((one) => (
        <p key={one.id} className="mt-3 border-t border-rule pt-2 text-sm text-ink-2">
          {handoverWords(one)} on {dateWords(one.on)}: {one.reason}
        </p>
      ))}
    </Panel>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="w-24 shrink-0 text-ink-2">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
