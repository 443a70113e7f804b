import { Form } from '@remix-run/react';
import type { MeetingHead } from '~/domain/meeting/meeting-head';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';

/** Another room, on line or not, another name: what can change without notice being given again. */
export function ChangeMeeting({ head, reply }: { head: MeetingHead; reply: Reply | undefined }) {
  const field = (name: 'title' | 'place') => ({
    name,
    id: `change-${name}`,
    defaultValue: reply?.values[name] ?? head[name],
    error: reply?.fields[name]?.[0],
  });
  return (
    <Disclosure summary="Change where it meets, or its name" open={reply !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value="change" />
        <p className="text-ink-2">Everybody expected is told, and calendars follow.</p>
        <TextField label="Where" maxLength={200} {...field('place')} />
        <CheckboxField
          name="onlineAllowed"
          id="change-onlineAllowed"
          label="Members may attend on line"
          hint="Whoever meant to and no longer can is asked again."
          defaultChecked={reply ? reply.values.onlineAllowed === 'on' : head.onlineAllowed}
        />
        <TextField label="Name of the meeting" maxLength={150} {...field('title')} />
        <Button>Change it</Button>
      </Form>
    </Disclosure>
  );
}
