import { Form, Link } from '@remix-run/react';
import { theBody } from '~/content/body-words';
import { typeWords } from '~/domain/decision/result-text';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { typedIn } from '../ui/typed';
import { ConsultationFields } from './consultation-fields';
import { AlternativesGiven, ConditionsGiven } from './given-lists';
import { Consulted, Rule, Takers, type UrgentForm, WhyNow } from './urgent-parts';

/** A decision for a body that cannot meet in time: what, why now, who was consulted, and what else a record has. */
export function UrgentDecisionForm({ shown, reply }: { shown: UrgentForm; reply: Reply | undefined }) {
  const { paper, types } = shown;
  const typed = typedIn(reply, 'take');
  const [onlyType] = types.length === 1 ? types : [];
  return (
    <Form method="post" className="space-y-6">
      <input type="hidden" name="intent" value="take" />
      <input type="hidden" name="bodyCode" value={shown.code} />
      <input type="hidden" name="paperRef" value={paper?.ref ?? ''} />
      <Rule shown={shown} />
      {shown.takers.length > 0 ? <Takers shown={shown} typed={typed} /> : null}
      {paper ? (
        <p>
          It decides{' '}
          <Link to={`/papers/${paper.ref}`}>
            {paper.ref} {paper.title}
          </Link>
          , version {paper.version}.
        </p>
      ) : null}
      <TextField {...typed.field('title', paper?.title)} label="Title" />
      {onlyType ? (
        <input type="hidden" name="type" value={onlyType} />
      ) : (
        <RadioGroup
          {...typed.field('type')}
          legend="What is decided"
          options={types.map((type) => ({ value: type, label: typeWords(type) }))}
        />
      )}
      <TextareaField
        {...typed.field('resolved', paper?.came.join('\n'))}
        label="The decision"
        hint="One clause a line."
        rows={4}
      />
      {paper ? (
        <TextareaField
          {...typed.field('differs')}
          label="How the wording differs from what came, and why"
          optional
          rows={2}
        />
      ) : null}
      <WhyNow shown={shown} typed={typed} />
      <Consulted shown={shown} typed={typed} />
      <ConsultationFields owed={paper?.owed ?? []} field={typed.field} />
      <TextareaField
        {...typed.field('reasons')}
        label="Why it is decided so"
        hint="The reasons, or “None”. It cannot stay blank."
      />
      <AlternativesGiven
        title="Alternatives considered"
        hint="Each option that is not taken, and why."
        {...{ typed, reply }}
      />
      <TextareaField
        {...typed.field('conflicts')}
        label="Conflicts of interest"
        hint="Of whoever decides and of those consulted, or “None”. It cannot stay blank."
        rows={2}
      />
      {shown.executive ? (
        <TextareaField
          {...typed.field('dispensation')}
          label="Dispensation"
          hint="Any granted by the head of paid service, or “None”. It cannot stay blank."
          rows={2}
        />
      ) : null}
      {types.includes('approved-with-conditions') ? (
        <ConditionsGiven
          summary="Conditions, if it is approved with conditions"
          people={shown.people}
          {...{ typed, reply }}
        />
      ) : null}
      <p className="rounded-md bg-accent-tint px-4 py-3">
        It is sealed at once in the register of {theBody(shown.name)}, every member is told, and the next
        meeting has it on its agenda.
        {shown.executive
          ? ' It is then open to call-in as any other, unless it was agreed under special urgency that it cannot be deferred.'
          : ''}
      </p>
      <Button variant="primary" className="max-md:w-full">
        Seal the decision
      </Button>
    </Form>
  );
}
