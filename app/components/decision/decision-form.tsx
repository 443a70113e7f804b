import { Form } from '@remix-run/react';
import { typeWords } from '~/domain/decision/result-text';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { rowsTyped, typedIn } from '../ui/typed';
import { CameClauses } from './came-clauses';
import { ConsultationFields } from './consultation-fields';
import { ActionRow, AlternativeRow, ConditionRow } from './decision-rows';
import { DivergenceFields } from './divergence-fields';
import type { EditorShown } from './editor-shown';
import { numbered } from './numbered';
import { RowList } from './row-list';

/** The officer's form. Saving never asks for all of it: what is missing is said before the record is sealed. */
export function DecisionForm({ shown, reply }: { shown: EditorShown; reply: Reply | undefined }) {
  const { content, people } = shown;
  const typed = typedIn(reply, 'save');
  const rows = (list: 'alternatives' | 'conditions' | 'actions') =>
    Math.max(content[list].length, rowsTyped(reply, list)) + 1;
  return (
    <Form method="post" className="group space-y-5">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="liveVersion" value={shown.liveVersion} />
      {/* Enter in a field saves; it must not press a button that adds a row. */}
      <button type="submit" className="hidden" aria-hidden="true" tabIndex={-1} />
      <TextField {...typed.field('title', shown.title)} label="Title" />
      <RadioGroup
        {...typed.field('type', shown.type)}
        legend="What was decided"
        hint="These are the kinds that this stage has. The ballots declared must agree with the one chosen."
        options={shown.types.map((type) => ({ value: type, label: typeWords(type) }))}
      />
      {shown.earlier.length > 0 ? (
        <SelectField
          className="hidden group-has-[[value=referred-back]:checked]:block"
          name="returnToPosition"
          label="If it is referred back, to"
          placeholder="The body before"
          options={shown.earlier.map(({ name, position }) => ({ value: String(position), label: name }))}
          defaultValue={typed.value(
            'returnToPosition',
            content.returnsTo ? String(content.returnsTo.position) : '',
          )}
        />
      ) : null}
      <TextareaField
        {...typed.field('resolved', content.resolved.join('\n'))}
        label="The decision, as resolved"
        hint="One clause a line. They are numbered (i), (ii), (iii) in the record."
        rows={6}
      />
      {shown.came.length > 0 ? (
        <TextareaField
          {...typed.field('differs', content.differs)}
          label="How the wording differs from what came, and why"
          hint={<CameClauses clauses={shown.came} />}
          optional
          rows={2}
        />
      ) : null}
      {shown.departs.length > 0 || content.divergence ? (
        <DivergenceFields departs={shown.departs} kept={content.divergence} typed={typed} />
      ) : null}
      <TextareaField
        {...typed.field('reasons', content.reasons)}
        label="Why"
        hint="The reasons given, or “None”. It cannot stay blank."
      />
      <ConsultationFields owed={shown.owed} kept={content.consultations} field={typed.field} />
      <RowList
        id="alternatives"
        title="Alternatives considered"
        hint="Each option that was not taken, and why."
        more="Save and add another alternative"
        rows={rows('alternatives')}
        row={(index) => <AlternativeRow {...{ index, typed }} kept={content.alternatives[index]} />}
      >
        <CheckboxField
          name="noAlternatives"
          label="There were none"
          defaultChecked={typed.checked('noAlternatives', content.noAlternatives)}
        />
      </RowList>
      <div id="interests" className="border-t border-rule pt-4">
        <h2 className="serif-display text-xl">Conflicts of interest</h2>
        {numbered(content.interests).map(({ at, thing }) => (
          <p key={at} className="mt-1 leading-[22px] text-ink-2">
            {thing}
          </p>
        ))}
        <p className="mt-1 text-sm text-ink-2">
          Written from the meeting’s own record of declarations and rulings.
        </p>
      </div>
      <TextareaField
        {...typed.field('dispensation', content.dispensation)}
        label="Dispensation"
        hint={
          shown.executive
            ? 'Any granted by the head of paid service, or “None”. It cannot stay blank.'
            : 'Any that was granted, or “None”.'
        }
        rows={2}
      />
      <RowList
        id="conditions"
        title="Conditions"
        hint="For a decision with conditions. The seal makes each an action of its lead."
        more="Save and add another condition"
        rows={rows('conditions')}
        row={(index) => <ConditionRow {...{ index, typed, people }} kept={content.conditions[index]} />}
      />
      <RowList
        id="actions"
        title="Actions"
        hint="What was agreed to be done beside the conditions."
        more="Save and add another action"
        rows={rows('actions')}
        row={(index) => <ActionRow {...{ index, typed, people }} kept={content.actions[index]} />}
      />
      <div className="grid gap-4 border-t border-rule pt-4 md:grid-cols-3">
        <TextField {...typed.field('moverName', content.moverName)} label="Moved by" optional />
        <TextField {...typed.field('seconderName', content.seconderName)} label="Seconded by" optional />
        <TextField {...typed.field('basis', content.basis)} label="Power to decide" optional />
      </div>
      <Button variant="primary" className="max-md:w-full">
        Save the record
      </Button>
    </Form>
  );
}
