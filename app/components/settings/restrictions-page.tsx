import type { RestrictionShown, RestrictionsShown } from '~/domain/body/restrictions-shown';
import { PageHeader } from '../layout/page-header';
import { DateText } from '../ui/date-text';
import { FormProblem, type Reply } from '../ui/form-problem';
import { RestrictForm } from './restrict-form';
import { SmallForm } from './small-form';

const WHEN = { now: 'In force', 'to-come': 'To come', over: 'Ended' } as const;

/** The standing orders that keep members of a body from voting: whom, on what and until when. */
export function RestrictionsPage({ shown, reply }: { shown: RestrictionsShown; reply: Reply | undefined }) {
  return (
    <main id="main" className="max-w-[860px] space-y-6 px-4 py-6 md:px-6">
      <FormProblem reply={reply} />
      <PageHeader title={`Who may not vote: ${shown.body.name}`}>
        A standing order may keep members from voting, as those who missed the meeting that deferred a matter.
        Who may not vote is in no electorate and counts for no quorum.
      </PageHeader>
      {shown.restrictions.length === 0 ? (
        <p className="text-ink-2">No standing order keeps a member from voting.</p>
      ) : null}
      <ul className="border-t border-rule">
        {shown.restrictions.map((line) => (
          <li key={line.id} className="border-b border-rule py-3">
            <Facts line={line} />
            {line.mayEnd ? (
              <SmallForm
                intent="end"
                hidden={{ restrictionId: line.id }}
                scope={line.id}
                summary={
                  <>
                    End it<span className="sr-only">: {whom(line)}</span>
                  </>
                }
                button="Record that it has ended"
                reply={reply}
                fields={[{ kind: 'text', name: 'reason', label: 'Why it no longer applies' }]}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {shown.choices ? <RestrictForm today={shown.today} choices={shown.choices} reply={reply} /> : null}
    </main>
  );
}

function Facts({ line }: { line: RestrictionShown }) {
  const { paper, earlier } = line;
  return (
    <p>
      <b className="font-semibold">{whom(line)}</b>
      {earlier ? (
        <>
          {' '}
          of <DateText on={earlier.startsAt} />
        </>
      ) : null}
      {paper ? `, on ${paper.ref}${paper.title ? ` (${paper.title})` : ''} alone` : ', on all business'}
      <span className="block">{line.standingOrder}</span>
      <span className="block text-ink-2">
        From <DateText on={line.fromOn} />
        {line.untilOn ? (
          <>
            {' '}
            to <DateText on={line.untilOn} />
          </>
        ) : null}
        . {WHEN[line.when]}
        {line.endReason ? `: ${line.endReason}` : '.'}
      </span>
    </p>
  );
}

function whom({ member, earlier }: RestrictionShown): string {
  return member ?? `Whoever was not at ${earlier?.title ?? 'an earlier meeting'}`;
}
