import { meetingTitle } from '~/content/meeting-words';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { useLive } from '~/realtime/use-live';
import { PageHeader } from '../layout/page-header';
import { AgendaTable } from './agenda-table';
import { ExclusionNotice } from './item-exclusion';

/** What somebody sees who is out with the public: that it is, why, and the agenda. The room opens again by itself. */
export function OutsideRoom({ room }: { room: MeetingRoom }) {
  const { head, agenda } = room;
  useLive(`outside:${head.id}`, null);
  const current = agenda.find(({ exclusion }) => exclusion?.state === 'in-force');
  return (
    <main id="main" className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="The public has been excluded">
        {meetingTitle(head)}. {current ? `Item ${itemNumber(current)}, ${current.title}.` : ''}
      </PageHeader>
      {current?.exclusion ? <ExclusionNotice exclusion={current.exclusion} /> : null}
      <p>
        This page opens the room again when the meeting is back in public session. You need not reload it.
      </p>
      <section aria-labelledby="agenda-title">
        <h2 id="agenda-title" className="serif-display text-xl">
          Agenda
        </h2>
        <AgendaTable agenda={agenda} />
      </section>
    </main>
  );
}
