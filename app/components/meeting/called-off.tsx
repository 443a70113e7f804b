import { dateWords, timeWords } from '~/content/dates';
import { MEETING_STATE_WORDS, meetingTitle } from '~/content/meeting-words';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { PageHeader } from '../layout/page-header';
import { Chip } from '../ui/chip';
import { AgendaTable } from './agenda-table';

/** A meeting that was called off: why, and what it was to do. Nobody was absent from it. */
export function CalledOff({ room: { head, agenda } }: { room: MeetingRoom }) {
  return (
    <main id="main" className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title={meetingTitle(head)}>
        It was called for {dateWords(head.startsAt, 'weekday')}, {timeWords(head.startsAt)}. {head.place}.
      </PageHeader>
      <p className="-mt-5">
        <Chip tone="hold">{MEETING_STATE_WORDS[head.state]}</Chip>
        {head.cancelReason ? <span className="ml-3">{head.cancelReason}</span> : null}
      </p>
      <section aria-labelledby="agenda-title">
        <h2 id="agenda-title" className="serif-display text-xl">
          What was on its agenda
        </h2>
        <p className="text-ink-2">Its papers can be tabled at another meeting.</p>
        <AgendaTable agenda={agenda} />
      </section>
    </main>
  );
}
