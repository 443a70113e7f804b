import { Form } from '@remix-run/react';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Notice } from '../ui/notice';
import { TextareaField } from '../ui/textarea-field';
import { TimeText } from '../ui/time-text';

type ContestPanelProps = { room: RoomBallot; to: string; reply?: Reply };

/** What the chair says of an act that the officer recorded in the chair's name, or the form to say it. */
export function ContestPanel({ room, to, reply }: ContestPanelProps) {
  const { ballot, acts } = room;
  if (!ballot) return null;
  if (ballot.contested) {
    return (
      <Notice tone="warn" title="The chair contests an act recorded as instructed.">
        {ballot.contested.text} (<TimeText at={ballot.contested.at} />)
      </Notice>
    );
  }
  if (!acts.contest) return null;
  const mine = reply?.intent === 'contest' ? reply : undefined;
  return (
    <details open={mine !== undefined} className="border-t border-rule">
      <summary className="min-h-11 py-2.5 text-ink-2">
        The governance officer recorded acts of this vote as instructed by you.{' '}
        <span className="font-semibold text-accent underline underline-offset-3">Contest one</span>
      </summary>
      <Form method="post" action={`/ballots/${ballot.id}`} className="max-w-[560px] space-y-3 pb-4">
        <FormProblem reply={mine} />
        <input type="hidden" name="intent" value="contest" />
        <input type="hidden" name="to" value={to} />
        <TextareaField
          id="contest-text"
          name="text"
          label="What you did not instruct"
          hint="It goes on the record beside the act, and the governance officer is told."
          rows={3}
          defaultValue={mine?.values.text}
          error={mine?.fields.text?.[0]}
        />
        <Button>Contest it</Button>
      </Form>
    </details>
  );
}
