import { meetingTitle } from '~/content/meeting-words';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { RoomRule } from './room-rule';
import { RoomTable } from './room-table';

/** The room when no item is in hand: who is here, and what comes next. */
export function BetweenItems({ room, stale }: { room: MeetingRoom; stale: boolean }) {
  const next = room.agenda.find(({ state }) => state === 'to-come');
  return (
    <>
      <h1 className="serif-display text-xl md:text-3xl">{meetingTitle(room.head)}</h1>
      <p className="mt-1 text-ink-2">
        {next
          ? `Next is item ${itemNumber(next)}, ${next.title}.`
          : 'Every item on the agenda has been taken.'}{' '}
        {room.head.state === 'adjourned' ? 'The meeting is adjourned.' : ''}
      </p>
      <div className="mt-2">
        <RoomTable room={room} ballot={null} stale={stale} />
      </div>
      <RoomRule quorum={room.quorum} room={null} />
    </>
  );
}
