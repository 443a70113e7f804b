import { Form } from '@remix-run/react';
import { useRef } from 'react';
import { CLASSIFICATION_MEANS, CLASSIFICATION_WORDS, PURPOSE_WORDS } from '~/content/paper-words';
import { CLASSIFICATIONS } from '~/domain/paper/classification';
import { PURPOSES } from '~/domain/paper/paper-content';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { DraftConflict } from './draft-conflict';
import { DraftImplications } from './draft-implications';
import { DraftOptions } from './draft-options';
import { DraftRecommendations } from './draft-recommendations';
import { DraftStatus } from './draft-status';
import { type FieldValues, fieldsFrom } from './draft-values';
import { ExemptFields, type ExemptLacking } from './exempt-fields';
import { useAutosave } from './use-autosave';

type DraftFormProps = {
  /** What is saved now, by field. */
  saved: FieldValues;
  revision: number;
  savedAt: string;
  savedBy: string;
  lacks: ExemptLacking | null;
  reply: Reply | undefined;
};

/** The editor of a draft. A plain form; with JavaScript it also saves by itself. */
export function DraftForm({ saved, revision, savedAt, savedBy, lacks, reply }: DraftFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const typed = reply?.values;
  const conflict = reply?.refusal?.code === 'draft-conflict';
  const began = typed && !conflict ? Number(typed.revision ?? revision) : revision;
  const autosave = useAutosave(form, { saved: { revision, savedAt }, revision: began, reply });
  const { value, field } = fieldsFrom(typed ?? saved, reply);
  const { mine } = autosave;
  return (
    <Form id="draft" ref={form} method="post" className="space-y-6" {...autosave.listeners}>
      <input type="hidden" name="revision" value={autosave.revision} readOnly />
      {mine ? (
        <DraftConflict theirs={saved} mine={mine} savedBy={savedBy} savedAt={savedAt} form={form} />
      ) : null}
      <TextField {...field('title')} label="Title" maxLength={200} />
      <RadioGroup
        {...field('purpose')}
        legend="What is the paper for?"
        options={PURPOSES.map((purpose) => ({ value: purpose, label: PURPOSE_WORDS[purpose] }))}
      />
      <TextareaField
        {...field('purposeText')}
        label="Purpose, in a sentence"
        hint="“To decide whether …”"
        rows={2}
      />
      <SelectField
        {...field('classification')}
        label="Who may read it?"
        options={CLASSIFICATIONS.map((one) => ({
          value: one,
          label: `${CLASSIFICATION_WORDS[one]}. ${CLASSIFICATION_MEANS[one]}`,
        }))}
      />
      <TextField
        {...field('classificationReason')}
        label="Why is it withheld?"
        hint="Leave this empty for an open paper."
        maxLength={300}
      />
      <ExemptFields field={field} lacks={lacks} />
      <CheckboxField
        name="keyDecision"
        label="It asks a council’s cabinet for a key decision"
        defaultChecked={value('keyDecision') === 'on'}
      />
      <TextareaField {...field('summary')} label="Summary" hint="One paragraph that says it all." rows={5} />
      <DraftRecommendations value={value} field={field} />
      <DraftOptions value={value} field={field} />
      <DraftImplications field={field} />
      <TextareaField {...field('consultation')} label="Who was asked, when and with what result?" rows={3} />
      <TextareaField
        {...field('body')}
        label="Text"
        hint="Begin each section with ## and its heading. Sections and paragraphs are numbered for you: 1, 1.1, 1.2. Markdown works; HTML is shown as text."
        rows={24}
        inputClassName="font-serif text-lg leading-7"
      />
      <TextareaField {...field('timetable')} label="Timetable and next steps" rows={3} />
      <TextField {...field('deliveryOwner')} label="Who delivers it?" maxLength={300} />
      <TextareaField {...field('backgroundPapers')} label="Background papers" optional rows={2} />
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-rule bg-paper px-4 py-3 max-md:bottom-[64px] md:mx-0 md:px-0">
        <Button name="intent" value="save" variant="primary">
          Save
        </Button>
        <Button name="intent" value="preview">
          Save and preview
        </Button>
        <DraftStatus autosave={autosave} />
      </div>
    </Form>
  );
}
