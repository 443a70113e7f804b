import { PARAGRAPH_WORDS } from '~/content/exclusion-words';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { FieldOf } from '../ui/typed';

/** What a council's body ahead would refuse of the draft as it is saved. */
export type ExemptLacking = { readonly bodies: readonly string[]; readonly says: readonly string[] };
type ExemptFieldsProps = { field: FieldOf; lacks?: ExemptLacking | null };

/** By which paragraphs of Schedule 12A a text is exempt, and why the public interest keeps it so. */
export function ExemptFields({ field, lacks = null }: ExemptFieldsProps) {
  return (
    <div className="space-y-3">
      {lacks ? (
        <Notice tone="warn" title={`${lacks.bodies.join(' and ')} cannot take this yet.`}>
          {lacks.says.join('. ')}. As it is saved, it is exempt without what Schedule 12A asks for; you can
          write on.
        </Notice>
      ) : null}
      <TextField
        {...field('paragraphs')}
        label="Paragraphs of Schedule 12A, if it is exempt"
        optional
        hint="Numbers from 1 to 7, such as 3 or 1, 3. A council’s body cannot take an exempt text without."
        maxLength={60}
      />
      <Disclosure summary="What the paragraphs describe">
        <ol className="list-decimal space-y-1 pl-6">
          {Object.entries(PARAGRAPH_WORDS).map(([number, words]) => (
            <li key={number}>{words}</li>
          ))}
        </ol>
      </Disclosure>
      <TextareaField
        {...field('publicInterest')}
        label="Why does the public interest keep it exempt?"
        optional
        hint="Why the public interest in the exemption outweighs that in disclosing it. It is public. Where they weigh the same, the text is disclosed."
        rows={2}
      />
    </div>
  );
}
