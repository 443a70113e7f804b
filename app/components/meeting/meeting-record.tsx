import { dateWords, timeWords } from '~/content/dates';
import { MEETING_STATE_WORDS, meetingTitle } from '~/content/meeting-words';
import { MINUTES_STATE_WORDS } from '~/content/minutes-words';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import type { SeatShown } from '~/domain/meeting/seats-shown';
import { PageHeader } from '../layout/page-header';
import { Chip } from '../ui/chip';
import type { Reply } from '../ui/form-problem';
import { LinkButton } from '../ui/link-button';
import { AgendaTable } from './agenda-table';
import { InterestLines } from './interest-lines';
import { NoticeConsents } from './notice-consents';

/** A meeting that is over: what each item came to, who was there, and the interests declared. */
export function MeetingRecord({ room, reply }: { room: MeetingRoom; reply?: Reply | undefined }) {
  const { head, agenda, seats, observers, interests, minutes } = room;
  const there = (standings: readonly SeatShown['standing'][]) =>
    seats.filter(({ standing, name }) => name && standings.includes(standing)).map(({ name }) => name);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['In the room', there(['in-room', 'restricted'])],
    ['On line', there(['on-line', 'not-counted'])],
    ['Left before the end', there(['left'])],
    ['Apologies', there(['apologies'])],
    ['Absent', there(['absent', 'expected'])],
    ['Followed it', observers.map(({ name, role }) => (role ? `${name} (${role})` : name))],
  ];
  return (
    <main id="main" className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader
        title={meetingTitle(head)}
        actions={
          head.state === 'ended' && (minutes || room.officer) ? (
            <LinkButton to={minutes ? `/minutes/${minutes.id}` : `/meetings/${head.id}/minutes`}>
              {minutes ? 'Minutes' : 'Draft the minutes'}
            </LinkButton>
          ) : null
        }
      >
        {dateWords(head.startsAt, 'weekday')}, {timeWords(head.startedAt ?? head.startsAt)} to{' '}
        {timeWords(head.endedAt ?? head.endsAt)}. {head.place}.
        {head.presiding ? ` ${head.presiding.name} presided at the end.` : ''}
      </PageHeader>
      <p className="-mt-5">
        <Chip tone="hold">{MEETING_STATE_WORDS[head.state]}</Chip>{' '}
        {minutes ? (
          <Chip tone="line">
            Minutes: {MINUTES_STATE_WORDS[minutes.state].toLowerCase().replace('chair', 'Chair')}
          </Chip>
        ) : null}
      </p>
      <NoticeConsents room={room} reply={reply} />
      <section aria-labelledby="agenda-title">
        <h2 id="agenda-title" className="serif-display text-xl">
          What was done
        </h2>
        <AgendaTable agenda={agenda} over officer={room.officer} />
      </section>
      <section aria-labelledby="who-title">
        <h2 id="who-title" className="serif-display text-xl">
          Who was there
        </h2>
        <dl className="mt-2 grid gap-x-6 gap-y-1.5 md:grid-cols-[12rem_1fr]">
          {lines
            .filter(([, names]) => names.length > 0)
            .map(([word, names]) => (
              <div key={word} className="contents">
                <dt className="font-semibold">{word}</dt>
                <dd className="text-ink-2">{names.join(', ')}</dd>
              </div>
            ))}
        </dl>
      </section>
      <section aria-labelledby="interests-title">
        <h2 id="interests-title" className="serif-display text-xl">
          Interests declared
        </h2>
        <InterestLines interests={interests} agenda={agenda} />
      </section>
    </main>
  );
}
