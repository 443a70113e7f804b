import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { FieldError } from '../ui/field-error';
import { Vote } from '../ui/icons';
import { useSingleKey } from '../ui/use-single-key';
import { CHOICE_ICON, CHOICE_WORD, type Choice } from './choice';

type BallotChoicesProps = {
  id?: string;
  name?: string;
  legend?: string;
  /** What is already cast: the button then reads "Change my vote". */
  cast?: Choice;
  defaultChoice?: Choice;
  /** Three in a row on tablet and phone; one under the other beside the table. */
  layout?: 'column' | 'row';
  choices?: readonly Choice[];
  /** Beside the heading: "Not cast yet". */
  state?: ReactNode;
  /** Under the button: what can still be changed, and who sees it. */
  note?: ReactNode;
  busy?: boolean;
  error?: string;
  /** Keys F, A and B choose. They never cast. */
  shortcuts?: boolean;
};

const KEY: Record<string, Choice> = { f: 'for', a: 'against', b: 'abstain' };

/** Stands inside a form. Choosing does not cast; the button repeats the choice once it can know it. */
export function BallotChoices({
  id = 'choice',
  name = 'choice',
  legend = 'Your vote',
  cast,
  defaultChoice = cast,
  layout = 'column',
  choices = ['for', 'against', 'abstain'],
  state = cast ? `You voted ${CHOICE_WORD[cast]}` : 'Not cast yet',
  note,
  busy = false,
  error,
  shortcuts = false,
}: BallotChoicesProps) {
  const [choice, setChoice] = useState<Choice | undefined>(defaultChoice);
  const [canFollow, setCanFollow] = useState(false);
  useEffect(() => setCanFollow(true), []);
  useSingleKey(shortcuts ? 'fab' : '', (key) => {
    const picked = KEY[key];
    if (picked && choices.includes(picked)) setChoice(picked);
  });
  const verb = cast ? 'Change my vote' : 'Cast my vote';
  return (
    <>
      <fieldset className="min-w-0" aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="float-left w-full">
          <span className="flex items-baseline gap-3">
            <span className={`serif-display ${layout === 'column' ? 'text-2xl' : 'text-xl'}`}>{legend}</span>
            <span className="ml-auto text-ink-2">{state}</span>
          </span>
        </legend>
        {error ? (
          <div className="clear-both pt-1">
            <FieldError id={`${id}-error`}>{error}</FieldError>
          </div>
        ) : null}
        <div
          className={
            layout === 'column'
              ? 'clear-both space-y-2 pt-3'
              : `clear-both grid gap-2 pt-2 md:gap-3 ${choices.length === 2 ? 'grid-cols-2' : 'grid-cols-3'}`
          }
        >
          {choices.map((option, index) => (
            <ChoiceControl
              key={option}
              id={index === 0 ? id : `${id}-${option}`}
              {...{ name, option, layout }}
              chosen={choice === option}
              onChoose={setChoice}
            />
          ))}
        </div>
      </fieldset>
      <Button
        variant={cast && choice === cast ? 'default' : 'primary'}
        busy={busy}
        busyLabel="Casting…"
        className="mt-3 !min-h-[56px] w-full text-lg"
        icon={<Vote size={22} strokeWidth={1.75} aria-hidden />}
      >
        {canFollow && choice && choice !== cast ? `${verb}: ${CHOICE_WORD[choice]}` : verb}
      </Button>
      {note ? (
        <p className={`mt-2 text-sm leading-5 text-ink-2 ${layout === 'row' ? 'text-center' : ''}`}>{note}</p>
      ) : null}
    </>
  );
}

type ChoiceControlProps = {
  id: string;
  name: string;
  option: Choice;
  layout: 'column' | 'row';
  chosen: boolean;
  onChoose: (choice: Choice) => void;
};

function ChoiceControl({ id, name, option, layout, chosen, onChoose }: ChoiceControlProps) {
  const Icon = CHOICE_ICON[option];
  const shape =
    layout === 'column'
      ? 'min-h-[68px] items-center gap-4 px-4 text-xl'
      : 'min-h-[78px] flex-col items-center justify-center gap-1 text-lg md:min-h-[76px] md:flex-row md:gap-3 md:text-xl';
  return (
    <label className={`ballot-choice ${shape}`} data-choice={option} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={name}
        value={option}
        required
        checked={chosen}
        onChange={() => onChoose(option)}
      />
      <span className="glyph">
        <Icon size={22} strokeWidth={2.5} aria-hidden />
      </span>
      {CHOICE_WORD[option]}
      {layout === 'column' ? (
        <span className="chosen ml-auto text-base" aria-hidden="true">
          Chosen
        </span>
      ) : null}
    </label>
  );
}
