import { Form } from '@remix-run/react';
import type { MeetingRoom } from '~/domain/meeting/meeting-view';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type ConductPanelProps = {
  room: MeetingRoom;
  /** Who follows the meeting now, once that is known. */
  people: readonly string[] | null;
};

/** Who conducts the meeting, for those who may take it over; first of all when that person's connection has dropped. */
export function ConductPanel({ room, people }: ConductPanelProps) {
  const { conduct, acts, head } = room;
  if (!acts.conduct) return null;
  const away = conduct !== null && !conduct.you && people !== null && !people.includes(conduct.name);
  const title = conduct ? `${conduct.you ? 'You conduct' : `${conduct.name} conducts`} the meeting.` : null;
  return (
    <Notice
      tone={away ? 'warn' : 'info'}
      role={away ? 'status' : undefined}
      title={title ?? 'Nobody conducts the meeting yet.'}
      action={
        conduct?.you ? null : (
          <Form method="post" action={`/meetings/${head.id}?index`} preventScrollReset>
            <input type="hidden" name="intent" value="take-conduct" />
            <input type="hidden" name="from" value={conduct?.personId ?? ''} />
            <Button>{conduct ? 'Take over' : 'Conduct it'}</Button>
          </Form>
        )
      }
    >
      {away
        ? 'No page of theirs is connected now. Nothing is lost: whoever takes over goes on from here.'
        : null}
    </Notice>
  );
}
