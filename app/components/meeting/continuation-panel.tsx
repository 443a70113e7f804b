import { Form } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';

/** Of an adjourned meeting: on which day it goes on, and for the officer to say so; for a general meeting that is its notice. */
export function ContinuationPanel({ room, reply }: { room: MeetingRoom; reply: Reply | undefined }) {
  const { continuation, head } = room;
  if (!continuation) return null;
  const { adjournedOn, freeUntil, given } = continuation;
  const typed = reply?.intent === 'continuation-notice' ? reply : undefined;
  return (
    <Notice tone="info" title={`Adjourned on ${dateWords(adjournedOn)}.`}>
      {freeUntil ? (
        <p>
          Until {dateWords(freeUntil)} it continues without notice, afterwards with seven clear days’ notice
          of the day (model article 27).
        </p>
      ) : null}
      {(freeUntil ? given : given.slice(0, 1)).map(({ startsAt, givenAt }) => (
        <p key={startsAt} className="font-semibold">
          It continues on {dateWords(startsAt, 'weekday')} at {timeWords(startsAt)}.{' '}
          {freeUntil ? 'Notice was given' : 'Everybody was told'} on {dateWords(givenAt)}.
        </p>
      ))}
      {room.acts.arrange ? (
        <Form
          method="post"
          action={`/meetings/${head.id}?index`}
          className="mt-3 flex flex-wrap items-end gap-3"
        >
          <input type="hidden" name="intent" value="continuation-notice" />
          <TextField
            name="on"
            type="date"
            label="It continues on"
            defaultValue={typed?.values.on}
            error={typed?.fields.on?.[0]}
          />
          <TextField
            name="from"
            type="time"
            label="At"
            defaultValue={typed?.values.from ?? timeWords(head.startsAt)}
            error={typed?.fields.from?.[0]}
          />
          <Button>{freeUntil ? 'Give notice' : 'Say so to everybody'}</Button>
        </Form>
      ) : null}
    </Notice>
  );
}
