import { Form, Link } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { Undo2 } from '../ui/icons';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';
import type { MoveChoices } from './move-choices';
import { grouped, Refused } from './refused-moves';

type MovePanelProps = { choices: MoveChoices; from: 'board' | 'paper'; headingLevel: 2 | 3; reply?: Reply };

/** Every move of a paper: what its officer may do now, and for the rest why not and who can change that. */
export function MovePanel({ choices, from, headingLevel, reply }: MovePanelProps) {
  const Heading = `h${headingLevel}` as const;
  const { ref, stage, waiting, moves } = choices;
  const action = `/papers/${ref}/move`;
  const back = moves.filter(({ direction, refused }) => direction === 'back' && !refused);
  const onward = moves.filter(({ direction, refused }) => direction === 'onward' && !refused);
  const refused = moves.flatMap((move) => (move.refused ? [{ ...move, refused: move.refused }] : []));
  return (
    <div className="space-y-5">
      {stage ? (
        <p>
          It is at <b className="font-semibold">{stage.body}</b>, {stage.name}.{' '}
          {waiting ? (
            <span className="text-ink-2">
              Waiting on {waiting.who.replace(/^You\b/, 'you')} {waiting.what}.
            </span>
          ) : null}
        </p>
      ) : (
        <p>It is at no stage now: it is a draft, or its route has ended.</p>
      )}
      <Ways choices={choices} />
      {onward.map((move) => (
        <Form key={move.name} method="post" action={action}>
          <Fields to={String(move.to)} from={from} />
          <Button variant="primary">
            {move.to === 'end' ? 'Close the paper' : `Move on to ${move.name}`}
          </Button>
        </Form>
      ))}
      {back.length > 0 ? (
        <Form method="post" action={action} className="space-y-3 border-t border-rule pt-4">
          <Heading className="font-semibold">Send it back</Heading>
          <input type="hidden" name="intent" value="move" />
          <input type="hidden" name="from" value={from} />
          <SelectField
            name="to"
            label="To"
            defaultValue={reply?.values.to ?? String(back.at(-1)?.to)}
            error={reply?.fields.to?.[0]}
            options={back.map(({ to, name, body }) => ({ value: String(to), label: `${body}: ${name}` }))}
          />
          <TextareaField
            name="reason"
            label="Why"
            hint="It stands on the route. The author answers it with a new version."
            rows={3}
            defaultValue={reply?.values.reason}
            error={reply?.fields.reason?.[0]}
          />
          <Button variant="danger" icon={<Undo2 size={20} strokeWidth={1.75} aria-hidden />}>
            Send it back
          </Button>
        </Form>
      ) : null}
      {refused.length > 0 ? (
        <section className="border-t border-rule pt-4">
          <Heading className="font-semibold">Not possible now</Heading>
          <ul className="mt-1">
            {grouped(refused).map(({ why, names }) => (
              <Refused key={names} why={why}>
                {names}
              </Refused>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Fields({ to, from }: { to: string; from: string }) {
  return (
    <>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="from" value={from} />
    </>
  );
}

/** What else brings it on: its body's meeting, and notice of a key decision. */
function Ways({ choices: { ref, stage, mayTable, mayWithdraw, notice } }: { choices: MoveChoices }) {
  if (!mayTable && !mayWithdraw && !notice) return null;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {mayTable ? (
        <Link to={stage ? `/meetings?body=${stage.bodyCode}` : '/meetings'} className="btn">
          Table it at a meeting
        </Link>
      ) : null}
      {mayWithdraw ? (
        <Link to={`/papers/${ref}/send`} className="btn">
          Withdraw the paper
        </Link>
      ) : null}
      {notice && !notice.refused ? (
        <Link to={`/papers/${ref}/notice`} className="btn">
          Give notice of the key decision
        </Link>
      ) : null}
      {notice?.refused ? (
        <ul className="w-full">
          <Refused why={notice.refused}>Notice of the key decision</Refused>
        </ul>
      ) : null}
    </div>
  );
}
