import { Form } from '@remix-run/react';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { Button } from '../ui/button';

type OwnAttendanceProps = { room: Pick<MeetingRoom, 'head' | 'seats' | 'acts'> };

/** "I'm here", on line, or that you are leaving: a member's own word. In the room, the officer records it. */
export function OwnAttendance({ room: { head, seats, acts } }: OwnAttendanceProps) {
  const seat = seats.find(({ you }) => you);
  if (!seat || !acts.attend) return null;
  const onLine = seat.standing === 'on-line' || seat.standing === 'not-counted';
  const away = seat.standing === 'expected' || seat.standing === 'left' || seat.standing === 'apologies';
  if (onLine) return <Word action={head.id} record="left" words="I’m leaving" />;
  if (away && head.onlineAllowed && head.state !== 'scheduled') {
    return <Word action={head.id} record="on-line" words="I’m here, on line" />;
  }
  return null;
}

function Word({ action, record, words }: { action: string; record: string; words: string }) {
  return (
    <Form method="post" action={`/meetings/${action}?index`}>
      <input type="hidden" name="intent" value="attend" />
      <input type="hidden" name="record" value={record} />
      <Button className="whitespace-nowrap">{words}</Button>
    </Form>
  );
}
