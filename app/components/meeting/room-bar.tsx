import { dateWords } from '~/content/dates';
import { MEETING_STATE_WORDS } from '~/content/meeting-words';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { ItemTimer } from './item-timer';
import { OwnAttendance } from './own-attendance';

const PRESIDES = { chair: 'Chair', deputy: 'Deputy presiding', member: 'Presiding' } as const;

/** The room's second bar: whose meeting, who presides, which item, how late, and your own attendance. */
export function RoomBar({ room }: { room: MeetingRoom }) {
  const { head, agenda, behind } = room;
  const current = agenda.find(({ state }) => state === 'current');
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-rule px-4 py-2 md:min-h-[56px] md:px-6 md:py-1">
      <p className="text-lg leading-6 font-semibold">{head.body}</p>
      <p className="hidden whitespace-nowrap text-ink-2 md:block">{dateWords(head.startsAt, 'weekday')}</p>
      <p className="hidden whitespace-nowrap text-ink-2 xl:block">
        {head.presiding ? `${PRESIDES[head.presiding.role]}: ${head.presiding.name}` : 'Nobody presides'}
      </p>
      {current ? (
        <p className="whitespace-nowrap text-ink-2 min-[360px]:ml-auto">
          Item <b className="font-semibold text-ink tnum">{itemNumber(current)}</b> of {agenda.length}
          {room.itemSince ? (
            <span className="max-md:hidden">
              , <ItemTimer since={room.itemSince} now={room.now} planned={current.minutes} />
            </span>
          ) : null}
        </p>
      ) : (
        <p className="whitespace-nowrap text-ink-2 min-[360px]:ml-auto">Between items</p>
      )}
      {behind === null ? null : (
        <p className="hidden whitespace-nowrap text-ink-2 tnum lg:block">
          Running {Math.abs(behind)} min {behind > 0 ? 'late' : 'early'}
        </p>
      )}
      {head.state === 'in-session' ? (
        <p className="inline-flex items-center gap-2 font-semibold whitespace-nowrap text-good">
          <span className="live-dot" />
          {MEETING_STATE_WORDS[head.state]}
        </p>
      ) : (
        <p className="font-semibold whitespace-nowrap text-warn">{MEETING_STATE_WORDS[head.state]}</p>
      )}
      <OwnAttendance room={room} />
      {room.officer ? (
        <a href="#officer" className="inline-flex min-h-11 items-center font-semibold md:hidden">
          Officer’s controls
        </a>
      ) : null}
    </div>
  );
}
