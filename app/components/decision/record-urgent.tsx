import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { dateWords } from '~/content/dates';
import { URGENT_STATE_WORDS } from '~/content/urgent-words';
import { Reference } from '../ui/reference';
import type { RecordShown } from './record-shown';
import { Section } from './section';

/** Of a decision taken between meetings: who took it, why it could not wait, who was consulted, and where its report stands. */
export function RecordUrgent({ shown }: { shown: RecordShown }) {
  const { record, urgent } = shown;
  if (!record.urgent || shown.corrects) return null;
  const { takenBy, reason, evidence, neededOn, nextMeetingOn, consulted, views, callIn } = record.urgent;
  return (
    <Section title="Decided between meetings" ruled>
      {urgent ? (
        <p className="mt-1 font-semibold">
          {URGENT_STATE_WORDS[urgent.state]}
          {urgent.answeredBy ? (
            <>
              {' '}
              by{' '}
              <Link to={`/register/${urgent.answeredBy}`}>
                <Reference>{urgent.answeredBy}</Reference>
              </Link>
            </>
          ) : null}
          .
          <Report reporting={urgent.reporting} />
        </p>
      ) : null}
      <dl className="mt-2 space-y-2 leading-[22px]">
        <Line name="Taken by">{takenBy}</Line>
        <Line name="Why it was urgent">{reason}</Line>
        <Line name="What shows that it could not wait">{evidence}</Line>
        <Line name="Needed by">
          {dateWords(neededOn)}.{' '}
          {nextMeetingOn
            ? `The next meeting called was that of ${dateWords(nextMeetingOn)}.`
            : 'No meeting was called then.'}
        </Line>
        <Line name="Consulted">{consulted.length === 0 ? 'Nobody.' : `${consulted.join('; ')}.`}</Line>
        {views ? <Line name="What they said">{views}</Line> : null}
        {callIn ? <Line name="Call-in">{callIn}</Line> : null}
      </dl>
    </Section>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd className="break-words whitespace-pre-line text-ink-2">{children}</dd>
    </div>
  );
}

function Report({ reporting }: { reporting: NonNullable<RecordShown['urgent']>['reporting'] }) {
  if (!reporting) return null;
  const day = dateWords(reporting.startsAt);
  return (
    <span className="font-normal">
      {' '}
      It is on the agenda of{' '}
      {reporting.meetingId ? <Link to={`/meetings/${reporting.meetingId}`}>{day}</Link> : day}.
    </span>
  );
}
