import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import type { Reply } from '../ui/form-problem';
import { CalledOff } from './called-off';
import { MeetingOverview } from './meeting-overview';
import { MeetingRecord } from './meeting-record';
import { OutsideRoom } from './outside-room';
import { Room } from './room';

/** The meeting as it is: before it, the room, and after; for who is out with the public, the door. */
export function MeetingShown({ room, reply }: { room: MeetingRoom; reply: Reply | undefined }) {
  if (room.outside) return <OutsideRoom room={room} />;
  switch (room.head.state) {
    case 'in-session':
    case 'adjourned':
      return <Room room={room} reply={reply} />;
    case 'scheduled':
      return <MeetingOverview room={room} reply={reply} />;
    case 'ended':
      return <MeetingRecord room={room} reply={reply} />;
    case 'cancelled':
      return <CalledOff room={room} />;
  }
}
