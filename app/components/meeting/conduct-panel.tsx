import { Form } from '@remix-run/react';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type ConductProps = {
  room: MeetingRoom;
  /** Who follows the meeting now, once that is known. */
  people: readonly string[] | null;
};

/** Above the item, when the connection of whoever conducts has dropped: for those who may take over. */
export function ConductDropped({ room, people }: ConductProps) {
  if (!room.acts.conduct || !isAway(room, people)) return null;
  return (
    <Notice
      tone="warn"
      role="status"
      title={`${room.conduct?.name} conducts the meeting.`}
      action={<TakeConduct room={room} />}
    >
      No page of theirs is connected now. Nothing is lost: whoever takes over goes on from here.
    </Notice>
  );
}

/** Beside the table, quietly: who conducts the meeting, and how to take it over. */
export function ConductLine({ room, people }: ConductProps) {
  const { conduct, acts } = room;
  if (!acts.conduct || isAway(room, people)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule pt-2 text-ink-2">
      <p className="mr-auto">
        {conduct ? (
          <>{conduct.you ? 'You conduct' : `${conduct.name} conducts`} the meeting.</>
        ) : (
          'Nobody conducts the meeting yet.'
        )}
      </p>
      {conduct?.you ? null : <TakeConduct room={room} />}
    </div>
  );
}

function TakeConduct({ room: { conduct, head } }: Pick<ConductProps, 'room'>) {
  return (
    <Form method="post" action={`/meetings/${head.id}?index`} preventScrollReset>
      <input type="hidden" name="intent" value="take-conduct" />
      <input type="hidden" name="from" value={conduct?.personId ?? ''} />
      <Button>{conduct ? 'Take over' : 'Conduct it'}</Button>
    </Form>
  );
}

function isAway({ conduct }: MeetingRoom, people: ConductProps['people']): boolean {
  return conduct !== null && !conduct.you && people !== null && !people.includes(conduct.name);
}
