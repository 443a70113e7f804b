import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { REPLY_WORDS } from '~/content/reply-words';
import type { MeetingHead } from '~/domain/meeting/meeting-head';
import type { RepliesShown } from '~/domain/meeting/replies-view';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { ReplyFields } from './reply-fields';

type Props = {
  readonly head: MeetingHead;
  readonly replies: RepliesShown;
  readonly reply: Reply | undefined;
};

/** A member's own word about coming, to be given or changed until the meeting starts. */
export function OwnReply({ head, replies: { own, substitutes, mayReply }, reply }: Props) {
  if (!own || !mayReply) return null;
  const form = (
    <Form method="post" action={`/meetings/${head.id}?index`} className="space-y-4">
      <input type="hidden" name="intent" value="reply" />
      <ReplyFields
        legend="Your reply"
        shown={own}
        onlineAllowed={head.onlineAllowed}
        substitutes={substitutes}
        reply={reply?.intent === 'reply' ? reply : undefined}
      />
      <Button variant="primary">Send your reply</Button>
    </Form>
  );
  return (
    <section aria-labelledby="reply-title" className="max-w-[620px]">
      <h2 id="reply-title" className="serif-display text-xl">
        Are you coming?
      </h2>
      <p className="text-ink-2">
        {own.reply ? (
          <>
            You said: <b className="font-semibold text-ink">{REPLY_WORDS[own.reply].toLowerCase()}</b>
            {own.substitute ? `, ${own.substitute}` : ''}
            {own.recordedBy && own.at ? `, recorded by ${own.recordedBy} on ${dateTimeWords(own.at)}` : ''}.
            You can change it until the meeting starts.
          </>
        ) : (
          'You have not said yet. What you say can be changed until the meeting starts.'
        )}
      </p>
      {own.reply && reply?.intent !== 'reply' ? (
        <Disclosure summary="Change your reply" className="mt-2 border-b">
          {form}
        </Disclosure>
      ) : (
        <div className="mt-3">{form}</div>
      )}
    </section>
  );
}
