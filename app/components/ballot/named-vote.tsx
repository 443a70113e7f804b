import { Form } from '@remix-run/react';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { timeWords } from '~/content/dates';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { MyPart } from '~/domain/ballot/my-part';
import { FormProblem, type Reply } from '../ui/form-problem';
import { useSingleKey } from '../ui/use-single-key';
import { BallotChoices } from './ballot-choices';
import { CHOICE_WORD, type Choice } from './choice';
import { ConfirmCast } from './confirm-cast';
import { KeptVoteNotice } from './kept-vote-notice';
import { useCast } from './use-cast';

type NamedVoteProps = {
  ballot: BallotView;
  me: MyPart;
  /** Where to go once it is recorded. */
  to: string;
  layout: 'column' | 'row';
  id?: string;
  reply?: Reply;
  onRefused?: (reply: Reply) => void;
};

/** Choosing does not cast. A plain form; with JavaScript it stays on the page and keeps what did not arrive. */
export function NamedVote({ ballot, me, to, layout, id = 'choice', reply, onRefused }: NamedVoteProps) {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<Choice | null>(null);
  const {
    send,
    busy,
    kept,
    forget,
    unreachable,
    reply: answer,
  } = useCast({ ballotId: ballot.id, cast: me.choice, to, onRefused });
  const problem = answer ?? reply;
  const chosen = () => new FormData(form.current ?? undefined).get('choice') as Choice | null;
  // The choice made by a key takes the focus, so that Enter asks about it.
  useSingleKey('fab', (key) => focusChoice(form.current, key));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const choice = chosen();
    if (choice && !busy) void send(choice);
  };
  const askOnEnter = (event: KeyboardEvent) => {
    const onChoice = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (event.key !== 'Enter' || !onChoice) return;
    event.preventDefault();
    setAsked(chosen());
  };
  return (
    <>
      <FormProblem reply={problem} intent="cast" />
      {kept ? (
        <KeptVoteNotice
          kept={kept}
          unreachable={unreachable}
          onCast={() => void send(kept.choice)}
          onForget={forget}
        />
      ) : null}
      <Form
        ref={form}
        method="post"
        action={`/ballots/${ballot.id}`}
        onSubmit={submit}
        onKeyDown={askOnEnter}
      >
        <input type="hidden" name="intent" value="cast" />
        <input type="hidden" name="to" value={to} />
        <BallotChoices
          key={me.recordedBy ?? 'mine'}
          id={id}
          layout={layout}
          cast={me.choice ?? undefined}
          busy={busy}
          shortcuts
          state={stateWords(me)}
          error={problem?.fields.choice?.[0]}
          note="You can change it until the Chair closes the vote. Nobody sees how anyone voted until then."
        />
      </Form>
      <ConfirmCast
        choice={asked}
        onClose={() => setAsked(null)}
        onCast={(choice) => {
          setAsked(null);
          void send(choice);
        }}
      />
    </>
  );
}

function focusChoice(form: HTMLFormElement | null, key: string): void {
  const choice = { f: 'for', a: 'against', b: 'abstain' }[key];
  form?.querySelector<HTMLInputElement>(`input[name="choice"][value="${choice}"]`)?.focus();
}

/** "Not cast yet", "You voted For at 11:07", or who recorded it. */
function stateWords({ choice, castAt, recordedBy }: MyPart): string {
  if (!choice || !castAt) return 'Not cast yet';
  const when = `${CHOICE_WORD[choice]} at ${timeWords(castAt)}`;
  return recordedBy ? `${recordedBy} recorded ${when}` : `You voted ${when}`;
}
