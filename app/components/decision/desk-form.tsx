import { Form } from '@remix-run/react';
import type { DeskType } from '~/domain/decision/decision-types-at';
import { typeWords } from '~/domain/decision/result-text';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';
import { typedIn } from '../ui/typed';
import type { Lead } from './decision-rows';
import { AlternativesGiven, ConditionsGiven } from './given-lists';
import type { KeyDeskShown } from './key-desk';
import { KeyFields, OwnInterestFields } from './key-fields';

type DeskFormProps = {
  paper: { readonly ref: string; readonly version: number };
  recommendations: readonly { readonly key: string; readonly text: string }[];
  people: readonly Lead[];
  types: readonly DeskType[];
  /** Of a decision of a council's executive. */
  desk: KeyDeskShown | null;
  reply: Reply | undefined;
};

const HINT: Record<DeskType, string> = {
  approved: 'It is open to call-in once it is published.',
  'approved-with-conditions': 'As that, and each condition becomes an action.',
  'referred-back': 'The paper goes back to the body before.',
  rejected: 'The paper stops here.',
  consented: 'The paper goes on.',
  'consented-with-conditions': 'The paper goes on, and each condition becomes an action.',
  refused: 'The paper stops here.',
};

/** One person decides for a body, always with reasons: a consent, or a decision of a council's executive with what the law asks of it beside. */
export function DeskForm({ paper, recommendations, people, types, desk, reply }: DeskFormProps) {
  const typed = typedIn(reply, 'decide');
  const letters = recommendations.map(({ key }) => `(${key})`);
  const all =
    letters.length > 1
      ? `Recommendations ${letters[0]} ${letters.length > 2 ? 'to' : 'and'} ${letters.at(-1)}`
      : 'The recommendation';
  return (
    <Form method="post" className="space-y-5">
      <input type="hidden" name="intent" value="decide" />
      {desk ? <OwnInterestFields {...{ desk, typed }} /> : null}
      <RadioGroup
        {...typed.field('type')}
        legend="Your decision"
        options={types.map((type) => ({ value: type, label: typeWords(type), hint: HINT[type] }))}
      />
      <TextareaField
        {...typed.field(
          'resolved',
          desk ? desk.came.join('\n') : `${all} of ${paper.ref}, version ${paper.version}.`,
        )}
        label={desk ? 'The decision' : 'What it is about, in your words'}
        hint="One clause a line."
        rows={3}
      />
      <TextareaField
        {...typed.field('reasons')}
        label="Why"
        hint="Your reasons, or “None”. It cannot stay blank."
      />
      <AlternativesGiven
        title="Alternatives you considered"
        hint="Each option that you did not take, and why."
        {...{ typed, reply }}
      />
      <TextareaField
        {...typed.field('conflicts')}
        label="Conflicts of interest"
        hint={
          desk
            ? 'Declared by any member of the executive whom you consulted, or “None”. It cannot stay blank.'
            : 'Yours and those of whoever you consulted, or “None”. It cannot stay blank.'
        }
        rows={2}
      />
      {desk ? <KeyFields {...{ desk, typed }} /> : null}
      <ConditionsGiven
        summary={
          desk ? 'Conditions, if you approve with conditions' : 'Conditions, if you consent with conditions'
        }
        {...{ people, typed, reply }}
      />
      <p className="text-ink-2">
        Your decision is sealed at once in your body’s register, the paper moves, and the body that it came
        from is told.{desk ? ' The governance officer publishes it, and then it can be called in.' : ''}
      </p>
      <Button variant="primary" className="max-md:w-full">
        Seal my decision
      </Button>
    </Form>
  );
}
