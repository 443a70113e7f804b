import { Form } from '@remix-run/react';
import { useState } from 'react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { MyPart } from '~/domain/ballot/my-part';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Notice } from '../ui/notice';
import { CHOICE_ICON, CHOICE_WORD, type Choice } from './choice';
import { ChoiceMark } from './choice-mark';

type SecretVoteProps = {
  ballot: BallotView;
  me: MyPart;
  to: string;
  layout: 'column' | 'row';
  id?: string;
  reply?: Reply;
};

const CHOICES: readonly Choice[] = ['for', 'against', 'abstain'];

/** Choose, then check on a page of its own: once cast it is final. Nothing of it is kept on this device. */
export function SecretVote({ ballot, me, to, layout, id = 'choice', reply }: SecretVoteProps) {
  if (me.voted) {
    return (
      <>
        <FormProblem reply={reply} />
        <Notice tone="good" title="You have voted.">
          A secret vote is final. Nobody can see or change it, and neither can you.
        </Notice>
      </>
    );
  }
  const shape = layout === 'column' ? 'min-h-[68px] items-center gap-4 px-4 text-xl' : CHOICE_IN_ROW;
  return (
    <Form method="post" action={`/ballots/${ballot.id}`}>
      <FormProblem reply={reply} />
      <input type="hidden" name="intent" value="check" />
      <input type="hidden" name="to" value={to} />
      <fieldset className="min-w-0">
        <legend className="float-left w-full">
          <span className="flex items-baseline gap-3">
            <span className={`serif-display ${layout === 'column' ? 'text-2xl' : 'text-xl'}`}>
              Your secret vote
            </span>
            <span className="ml-auto text-ink-2">Not cast yet</span>
          </span>
        </legend>
        <div
          className={
            layout === 'column'
              ? 'clear-both space-y-2 pt-3'
              : 'clear-both grid grid-cols-3 gap-2 pt-2 md:gap-3'
          }
        >
          {CHOICES.map((choice, index) => {
            const Icon = CHOICE_ICON[choice];
            const controlId = index === 0 ? id : `${id}-${choice}`;
            return (
              <label
                key={choice}
                className={`ballot-choice ${shape}`}
                data-choice={choice}
                htmlFor={controlId}
              >
                <input id={controlId} type="radio" name="choice" value={choice} required />
                <span className="glyph">
                  <Icon size={22} strokeWidth={2.5} aria-hidden />
                </span>
                {CHOICE_WORD[choice]}
              </label>
            );
          })}
        </div>
      </fieldset>
      <Button variant="primary" className="mt-3 !min-h-[56px] w-full text-lg">
        Check my vote
      </Button>
      <p className="mt-2 text-sm leading-5 text-ink-2">
        You see it once more before you cast it. Then it is final, and nobody ever sees how you voted.
      </p>
    </Form>
  );
}

const CHOICE_IN_ROW =
  'min-h-[78px] flex-col items-center justify-center gap-1 text-lg md:min-h-[76px] md:flex-row md:gap-3 md:text-xl';

/** The check page: the choice again, and that it is final. */
export function CheckSecretVote({ ballotId, choice, to }: { ballotId: string; choice: Choice; to: string }) {
  const [sending, setSending] = useState(false);
  return (
    <section
      aria-labelledby="check-title"
      className="rounded-lg border border-rule bg-sheet p-4 shadow-sheet md:p-5"
    >
      <h2 id="check-title" className="serif-display text-2xl">
        Check your vote
      </h2>
      <p className="mt-3 flex items-center gap-3.5 text-xl">
        <ChoiceMark choice={choice} />
        <span>
          You chose <b className="font-semibold">{CHOICE_WORD[choice]}</b>. It is final once you cast it.
        </span>
      </p>
      <Form
        method="post"
        action={`/ballots/${ballotId}`}
        className="mt-4"
        onSubmit={(event) => (sending ? event.preventDefault() : setSending(true))}
      >
        <input type="hidden" name="intent" value="cast-secret" />
        <input type="hidden" name="choice" value={choice} />
        <input type="hidden" name="to" value={to} />
        <Button
          variant="primary"
          busy={sending}
          busyLabel="Casting…"
          className="!min-h-[56px] w-full text-lg"
        >
          Cast my secret vote: {CHOICE_WORD[choice]}
        </Button>
      </Form>
      <p className="mt-2">
        <a href={`/ballots/${ballotId}`} className="inline-flex min-h-11 items-center">
          Choose again
        </a>
      </p>
    </section>
  );
}

/** What the ballot's page gets back from "Check my vote". */
export type CheckedChoice = { readonly checking: Choice; readonly to: string };
