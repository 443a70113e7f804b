import { dateTimeWords, dateWords } from '~/content/dates';
import { messageState } from '~/content/message-states';
import { messageWords } from '~/content/message-words';
import type { MessageFacts, MessageState } from '~/domain/message/message-facts';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';

type Props = {
  readonly messages: readonly {
    readonly id: string;
    readonly facts: MessageFacts;
    readonly state: MessageState;
    readonly at: string;
  }[];
  readonly site: string;
  readonly leaves: boolean;
};

/** The messages to the reader, whole, the newest first. */
export function OwnMessages({ messages, site, leaves }: Props) {
  if (messages.length === 0)
    return (
      <EmptyState title="No message yet">
        You are written to when a meeting of yours is called, changed or cancelled.
      </EmptyState>
    );
  return (
    <div className="border-b border-rule">
      {messages.map(({ id, facts, state, at }) => {
        const { subject, text } = messageWords(facts, site);
        return (
          <Disclosure
            key={id}
            summary={
              <>
                <span className="block">{subject}</span>
                <span className="block text-sm font-normal text-ink-2 tnum">
                  {dateTimeWords(at)} · {messageState(state, leaves)}
                </span>
              </>
            }
          >
            <pre className="max-w-full overflow-x-auto whitespace-pre-wrap break-words font-sans text-base">
              {text}
            </pre>
            {facts.kind === 'series' ? (
              <ul className="mt-2">
                {facts.meetings.map(({ id, startsAt }) => (
                  <li key={id}>
                    <a href={`/meetings/${id}/calendar.ics`} className="inline-flex min-h-11 items-center">
                      {dateWords(startsAt)} for your calendar
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
            {'meeting' in facts && facts.kind !== 'reminder' && facts.kind !== 'agenda' ? (
              <p className="mt-2">
                <a
                  href={`/meetings/${facts.meeting.id}/calendar.ics`}
                  className="inline-flex min-h-11 items-center"
                >
                  The meeting for your calendar
                </a>
              </p>
            ) : null}
          </Disclosure>
        );
      })}
    </div>
  );
}
