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
  const { value, error } = fieldsFrom(typed ?? saved, reply);
  const { mine } = autosave;
  return (
    <Form id="draft" ref={form} method="post" className="space-y-6" {...autosave.listeners}>
      <input type="hidden" name="revision" value={autosave.revision} readOnly />
      {mine ? (
        <DraftConflict theirs={saved} mine={mine} savedBy={savedBy} savedAt={savedAt} form={form} />
      ) : null}
      <TextField
        name="title"
        label="Title"
        maxLength={200}
        defaultValue={value('title')}
        error={error('title')}
      />
      <RadioGroup
        name="purpose"
        legend="What is the paper for?"
        options={PURPOSES.map((purpose) => ({ value: purpose, label: PURPOSE_WORDS[purpose] }))}
        defaultValue={value('purpose')}
        error={error('purpose')}
      />
      <TextareaField
        name="purposeText"
        label="Purpose, in a sentence"
        hint="“To decide whether …”"
        rows={2}
        defaultValue={value('purposeText')}
        error={error('purposeText')}
      />
      <SelectField
        name="classification"
        label="Who may read it?"
        options={CLASSIFICATIONS.map((one) => ({
          value: one,
          label: `${CLASSIFICATION_WORDS[one]}. ${CLASSIFICATION_MEANS[one]}`,
        }))}
        defaultValue={value('classification')}
        error={error('classification')}
      />
      <TextField
        name="classificationReason"
        label="Why is it withheld?"
        hint="Leave this empty for an open paper."
        maxLength={300}
        defaultValue={value('classificationReason')}
        error={error('classificationReason')}
      />
      <ExemptFields value={value} error={error} lacks={lacks} />
      <CheckboxField
        name="keyDecision"
        label="It asks a council’s cabinet for a key decision"
        defaultChecked={value('keyDecision') === 'on'}
      />
      <TextareaField
        name="summary"
        label="Summary"
        hint="One paragraph that says it all."
        rows={5}
        defaultValue={value('summary')}
        error={error('summary')}
      />
      <DraftRecommendations value={value} error={error} />
      <DraftOptions value={value} error={error} />
      <DraftImplications value={value} error={error} />
      <TextareaField
        name="consultation"
        label="Who was asked, when and with what result?"
        rows={3}
        defaultValue={value('consultation')}
        error={error('consultation')}
      />
      <TextareaField
        name="body"
        label="Text"
        hint="Begin each section with ## and its heading. Sections and paragraphs are numbered for you: 1, 1.1, 1.2. Markdown works; HTML is shown as text."
        rows={24}
        inputClassName="font-serif text-lg leading-7"
        defaultValue={value('body')}
        error={error('body')}
      />
      <TextareaField
        name="timetable"
        label="Timetable and next steps"
        rows={3}
        defaultValue={value('timetable')}
        error={error('timetable')}
      />
      <TextField
        name="deliveryOwner"
        label="Who delivers it?"
        maxLength={300}
        defaultValue={value('deliveryOwner')}
        error={error('deliveryOwner')}
      />
      <TextareaField
        name="backgroundPapers"
        label="Background papers"
        optional
        rows={2}
        defaultValue={value('backgroundPapers')}
        error={error('backgroundPapers')}
      />
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
