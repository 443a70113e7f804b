import { Link } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import { timeLeft } from '~/content/time-left';
import type { NextMeeting } from '~/domain/desk/desk-page';
import { SeatTable } from '../table/seat-table';
import { CalendarDays } from '../ui/icons';
import { Panel } from '../ui/panel';
import { StatusChip } from '../ui/status-chip';

type NextMeetingPanelProps = { meeting: NextMeeting; today: string; now: string };
type SeatAtDesk = NextMeeting['seats'][number];

const WORDS = { yes: 'Coming', no: 'Apologies', unknown: 'No reply', vacant: 'Vacant' } as const;
const STATES = { yes: 'voted', no: 'apologies', unknown: 'present', vacant: 'vacant' } as const;

/** The next meeting: who is coming and whether that is enough; while it sits, the way into the room. */
export function NextMeetingPanel({ meeting, today, now }: NextMeetingPanelProps) {
  const { seats, inSession, quorum } = meeting;
  const count = (coming: SeatAtDesk['coming']) => seats.filter((seat) => seat.coming === coming).length;
  const coming = count('yes');
  const here = inSession ? 'here' : 'coming';
  return (
    <Panel labelledBy="next-heading" className="p-5 pb-4">
      <p className="flex items-center gap-2 text-ink-2">
        <CalendarDays size={18} strokeWidth={1.75} aria-hidden />
        {inSession ? 'In session' : 'Next meeting'}
      </p>
      <h2 id="next-heading" className="serif-display mt-0.5 text-2xl">
        {meeting.body}, {startWords(meeting, today)}
      </h2>
      <p className="mt-0.5 leading-[22px] text-ink-2">
        {meeting.place}
        {meeting.onlineAllowed ? ', and on line' : ''}
        {inSession ? null : (
          <>
            , in <b className="font-semibold text-ink tnum">{timeLeft(now, meeting.startsAt)}</b>
          </>
        )}
      </p>
      {seats.length >= 3 && seats.length <= 25 ? (
        <SeatTable
          className="mx-auto mt-3 max-w-[460px]"
          width={372}
          height={200}
          slips={false}
          title={`${meeting.body}: ${coming} of ${seats.length} ${here}`}
          centre={{ figure: `${coming} ${here}`, ...(quorum === null ? {} : { line: `${quorum} needed` }) }}
          seats={seats.map(({ id, name, chair, you, coming: reply }) => ({
            id,
            name,
            chair,
            you,
            state: STATES[reply],
            word:
              inSession && reply === 'yes'
                ? 'Here'
                : inSession && reply === 'unknown'
                  ? 'Not here'
                  : WORDS[reply],
          }))}
        />
      ) : null}
      <p className="mt-3 border-t border-rule pt-3 leading-[22px] text-ink-2">
        {quorum !== null && coming >= quorum ? <StatusChip status="quorate" className="mr-2" /> : null}
        {coming} {here}
        {inSession || count('unknown') === 0 ? '' : `, ${count('unknown')} without a reply`}
        {count('no') > 0 ? `, ${count('no')} with apologies` : ''}
        {count('vacant') > 0 ? `, ${count('vacant')} vacant` : ''}.
      </p>
      <div className="mt-4">
        <Link to={`/meetings/${meeting.id}`} className="btn w-full">
          {inSession ? 'Join the room' : 'Open the meeting'}
        </Link>
      </div>
    </Panel>
  );
}

function startWords({ inSession, startsAt }: NextMeeting, today: string): string {
  if (inSession) return 'now';
  const time = timeWords(startsAt);
  return dateWords(startsAt) === dateWords(today)
    ? `today at ${time}`
    : `${dateWords(startsAt, 'day')} at ${time}`;
}
