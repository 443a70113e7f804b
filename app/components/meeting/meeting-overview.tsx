import { Form } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import { MEETING_KIND_WORDS, MEETING_STATE_WORDS, meetingTitle } from '~/content/meeting-words';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { PageHeader } from '../layout/page-header';
import { BroughtForwardList } from '../minutes/brought-forward-list';
import { TableView } from '../table/table-view';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { FormProblem, type Reply } from '../ui/form-problem';
import { LinkButton } from '../ui/link-button';
import { AgendaTable } from './agenda-table';
import { InterestLines } from './interest-lines';
import { PromptLines } from './interest-prompts';
import { NoticeConsents } from './notice-consents';
import { OwnAttendance } from './own-attendance';
import { OwnReply } from './own-reply';
import { PublishedAgenda } from './published-agenda';
import { QuorumForecastPanel } from './quorum-forecast';
import { COMING, seatsBefore } from './seats-before';
import { Summons } from './summons';

const A_DAY = 86_400_000;

type MeetingOverviewProps = { room: MeetingRoom; reply: Reply | undefined };

/** A meeting that is to come: when and where, its agenda, who is expected; for who runs it, how to start it. */
export function MeetingOverview({ room, reply }: MeetingOverviewProps) {
  const { head, agenda, acts, seats, observers } = room;
  const at = `/meetings/${head.id}`;
  const soon = Date.parse(head.startsAt) - Date.parse(room.now) < A_DAY;
  return (
    <main id="main" className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
      <FormProblem reply={reply} />
      <PageHeader
        title={meetingTitle(head)}
        actions={
          <>
            <OwnAttendance room={room} />
            {acts.run && head.state === 'scheduled' ? (
              <Form method="post" action={`${at}?index`}>
                <input type="hidden" name="intent" value="start" />
                <Button variant={soon ? 'primary' : 'default'}>Start the meeting</Button>
              </Form>
            ) : null}
          </>
        }
      >
        {dateWords(head.startsAt, 'weekday')}, {timeWords(head.startsAt)} to {timeWords(head.endsAt)}.{' '}
        {head.place}
        {head.onlineAllowed ? ', and on line' : ''}.
        {head.presiding ? ` ${head.presiding.name} presides.` : ''}
      </PageHeader>
      <p className="-mt-5 flex flex-wrap items-center gap-x-4">
        <Chip tone="hold">{MEETING_STATE_WORDS[head.state]}</Chip>
        {head.kind === 'extraordinary' ? <Chip tone="line">{MEETING_KIND_WORDS[head.kind]}</Chip> : null}
        <a href={`${at}/calendar.ics`} className="inline-flex min-h-11 items-center font-semibold">
          Put it in your calendar
        </a>
      </p>
      <NoticeConsents room={room} reply={reply} />
      {room.replies ? <OwnReply head={head} replies={room.replies} reply={reply} /> : null}
      {room.publication ? <Summons head={head} publication={room.publication} /> : null}
      <section aria-labelledby="agenda-title">
        <div className="flex flex-wrap items-center gap-3">
          <h2 id="agenda-title" className="serif-display mr-auto text-xl">
            Agenda
          </h2>
          {acts.arrange ? <LinkButton to={`${at}/agenda`}>Arrange the agenda</LinkButton> : null}
        </div>
        {room.publication ? <PublishedAgenda head={head} publication={room.publication} /> : null}
        <AgendaTable
          agenda={agenda}
          over={head.state === 'cancelled'}
          published={head.state === 'scheduled' && head.edition > 0}
        />
        {room.brought.minutes.length + room.brought.actions.length > 0 ? (
          <>
            <h3 className="mt-4 font-semibold">From earlier meetings</h3>
            <BroughtForwardList brought={room.brought} show="both" />
          </>
        ) : null}
      </section>
      <section aria-labelledby="who-title">
        <div className="flex flex-wrap items-center gap-3">
          <h2 id="who-title" className="serif-display mr-auto text-xl">
            Who is coming
          </h2>
          {acts.recordAttendance ? <LinkButton to={`${at}/attendance`}>Attendance</LinkButton> : null}
        </div>
        {room.replies?.forecast ? <QuorumForecastPanel forecast={room.replies.forecast} /> : null}
        <Expected room={room} />
        {observers.length > 0 ? (
          <p className="mt-2 text-ink-2">
            May follow it: {observers.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')}
            .
          </p>
        ) : null}
      </section>
      <section aria-labelledby="interests-title">
        <div className="flex flex-wrap items-center gap-3">
          <h2 id="interests-title" className="serif-display mr-auto text-xl">
            Interests declared
          </h2>
          {acts.declare ? <LinkButton to={`${at}/interests`}>Declare an interest</LinkButton> : null}
        </div>
        <PromptLines prompts={room.prompts} to={`${at}/interests`} />
        <InterestLines interests={room.interests} agenda={agenda} />
      </section>
      {seats.length === 0 ? <p>This body has no seats yet.</p> : null}
    </main>
  );
}

/** The table with what each has said; everybody by name behind "Show as a list". */
function Expected({ room }: { room: MeetingRoom }) {
  const seats = seatsBefore(room.seats, room.replies?.said ?? null);
  const coming = seats.filter(({ word }) => word !== undefined && COMING.includes(word)).length;
  const line = coming === 1 ? 'is coming' : 'are coming';
  return (
    <TableView
      seats={seats}
      title={`Who is coming: ${coming} ${line}`}
      centre={{ figure: String(coming), line }}
      counts
    />
  );
}
