import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { MESSAGE_KINDS, messageState } from '~/content/message-states';
import type { MessageFacts, MessageState } from '~/domain/message/message-facts';
import { Button } from '../ui/button';
import { DataTable } from '../ui/data-table';

type Envelope = {
  readonly id: string;
  readonly to: string;
  readonly kind: MessageFacts['kind'];
  readonly state: MessageState;
  readonly tries: number;
  readonly problem: string;
  readonly at: string;
};
type Props = { readonly envelopes: readonly Envelope[]; readonly leaves: boolean };

const HEADS = ['To', 'What', 'Queued', 'State'];

/** Everybody's messages for an administrator: how each fares, never what it says. */
export function EnvelopeTable({ envelopes, leaves }: Props) {
  if (envelopes.length === 0) return <p className="text-ink-2">No message has been written yet.</p>;
  return (
    <DataTable label="Everybody’s messages" caption="Everybody’s messages, the newest first">
      <thead>
        <tr className="border-b border-edge text-left text-sm text-ink-2">
          {HEADS.map((head) => (
            <th key={head} scope="col" className="py-2 pr-4 font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {envelopes.map(({ id, to, kind, state, tries, problem, at }) => (
          <tr key={id} className="border-b border-rule align-top">
            <th scope="row" className="py-3 pr-4 text-left font-semibold">
              {to}
            </th>
            <td className="py-3 pr-4">{MESSAGE_KINDS[kind]}</td>
            <td className="py-3 pr-4 tnum">{dateTimeWords(at)}</td>
            <td className="py-3">
              {messageState(state, leaves)}
              {problem ? (
                <p className="max-w-[48ch] text-sm text-ink-2 break-words">
                  {tries === 1 ? 'Tried once' : `Tried ${tries} times`}. The mail server said: {problem}
                </p>
              ) : null}
              {state === 'given-up' ? (
                <Form method="post" className="mt-2">
                  <input type="hidden" name="intent" value="try-again" />
                  <input type="hidden" name="messageId" value={id} />
                  <Button>
                    Try again<span className="sr-only">: {to}</span>
                  </Button>
                </Form>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
