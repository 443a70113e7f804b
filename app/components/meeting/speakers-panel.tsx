import { Form } from '@remix-run/react';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { SidePanel } from '../layout/side-panel';
import { Button } from '../ui/button';
import { Hand, Mic } from '../ui/icons';

type SpeakersPanelProps = { room: MeetingRoom };
const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Who asks to speak, in order; one's own hand; for the chair and the officer, calling and lowering. */
export function SpeakersPanel({ room }: SpeakersPanelProps) {
  const { speakers, acts, head, observers } = room;
  const { hands, mayAsk, observersMayAsk } = speakers;
  const calls = acts.callSpeaker;
  if (head.state !== 'in-session' || (hands.length === 0 && !mayAsk && !calls)) return null;
  const action = `/meetings/${head.id}?index`;
  return (
    <SidePanel id="speakers" plain title="Speakers">
      {hands.length === 0 ? <p className="mt-1 text-ink-2">Nobody asks to speak.</p> : null}
      <ol aria-label="Who asks to speak" className="mt-1">
        {hands.map(({ id, name, called, you }) => (
          <li
            key={id}
            className="flex min-h-11 items-center gap-x-1 border-t border-rule py-1 first:border-t-0"
          >
            <span className="inline-flex min-w-0 flex-1 items-center gap-2 leading-[22px]">
              {called ? (
                <Mic {...ICON} className="shrink-0 text-good" />
              ) : (
                <Hand {...ICON} className="shrink-0 text-ink-3" />
              )}
              <span className="min-w-0">
                <span className={called ? 'font-semibold' : ''}>
                  {name}
                  {you ? ' (you)' : ''}
                </span>
                {called ? <span className="block text-ink-2">speaks</span> : null}
              </span>
            </span>
            {calls && !called ? (
              <Act action={action} intent="call-speaker" id={id} words="Call" name={name} />
            ) : null}
            {calls || you ? (
              <Act
                action={action}
                intent="lower-hand"
                id={id}
                words={called ? 'Has spoken' : 'Lower'}
                name={name}
              />
            ) : null}
          </li>
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {mayAsk ? (
          <Form method="post" action={action} preventScrollReset>
            <input type="hidden" name="intent" value="ask-to-speak" />
            <Button icon={<Hand {...ICON} />}>Ask to speak</Button>
          </Form>
        ) : null}
        {calls && observers.length > 0 ? (
          <Form method="post" action={action} preventScrollReset>
            <input type="hidden" name="intent" value="observers-speak" />
            <input type="hidden" name="may" value={observersMayAsk ? 'no' : 'yes'} />
            <Button variant="quiet" className="-ml-3">
              {observersMayAsk ? 'Let observers ask no longer' : 'Let observers ask to speak'}
            </Button>
          </Form>
        ) : null}
      </div>
    </SidePanel>
  );
}

type ActProps = { action: string; intent: string; id: string; words: string; name: string };

function Act({ action, intent, id, words, name }: ActProps) {
  return (
    <Form method="post" action={action} preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="requestId" value={id} />
      <button
        type="submit"
        className="min-h-11 px-1.5 font-semibold whitespace-nowrap text-accent hover:underline"
      >
        {words}
        <span className="sr-only">: {name}</span>
      </button>
    </Form>
  );
}
