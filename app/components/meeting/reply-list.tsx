import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { REPLY_WORDS } from '~/content/reply-words';
import type { MeetingHead } from '~/domain/meeting/meeting-head';
import type { RepliesShown, ReplyShown } from '~/domain/meeting/replies-view';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { ReplyFields } from './reply-fields';

type Props = {
  readonly head: MeetingHead;
  readonly replies: RepliesShown;
  readonly reply: Reply | undefined;
};

/** What every member said about coming, for the chair and the officer; a form a seat for the officer. */
export function ReplyList({ head, replies, reply }: Props) {
  if (!replies.all) return null;
  return (
    <section aria-labelledby="replies-title">
      <h2 id="replies-title" className="serif-display text-xl">
        Replies
      </h2>
      <ul className="mt-2 border-t border-rule">
        {replies.all.map((shown) => (
          <li key={shown.seatId} className="flex flex-wrap items-center gap-x-4 border-b border-rule py-2.5">
            <p className="min-w-0 flex-1 basis-56 leading-[22px] break-words">
              <b className="font-semibold">{shown.name}</b>
              {shown.you ? ' (you)' : ''}
              <span className="block text-ink-2">{said(shown)}</span>
            </p>
            {replies.mayRecord ? (
              <details
                className="open:basis-full"
                open={reply?.intent === 'record-reply' && reply.values.seatId === shown.seatId}
              >
                <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
                  Record a reply<span className="sr-only">: {shown.name}</span>
                </summary>
                <Form method="post" className="max-w-[620px] space-y-4 pb-3">
                  <input type="hidden" name="intent" value="record-reply" />
                  <input type="hidden" name="seatId" value={shown.seatId} />
                  <ReplyFields
                    legend={`The reply of ${shown.name}`}
                    shown={shown}
                    onlineAllowed={head.onlineAllowed}
                    substitutes={replies.substitutes}
                    reply={reply?.intent === 'record-reply' ? reply : undefined}
                  />
                  <Button>Record it</Button>
                </Form>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function said({ reply, reason, substitute, at, recordedBy }: ReplyShown): string {
  if (!reply) return 'No reply yet';
  const what = `${REPLY_WORDS[reply]}${substitute ? `: ${substitute}` : ''}${reason ? `: ${reason}` : ''}`;
  const when = at ? ` · ${dateTimeWords(at)}` : '';
  return `${what}${when}${recordedBy ? `, recorded by ${recordedBy}` : ''}`;
}
