import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';
import type { Typed } from '../ui/typed';
import { ConsultationFields } from './consultation-fields';
import type { KeyDeskShown } from './key-desk';

type KeyFieldsProps = { desk: KeyDeskShown; typed: Typed };

/** The person's own interest, which comes before all else. */
export function OwnInterestFields({ desk, typed }: KeyFieldsProps) {
  const touched = desk.touching.length > 0;
  return (
    <>
      <RadioGroup
        {...typed.field('key.ownInterest')}
        legend="Have you an interest of your own in it?"
        hint="A disclosable pecuniary interest, or another that bars you under the code. Who has one does not decide, unless a dispensation to vote covers it."
        options={[
          { value: 'none', label: touched ? 'None that bars me' : 'No' },
          { value: 'has', label: 'Yes' },
        ]}
      />
      <TextareaField
        {...typed.field('key.ownAbout')}
        label={touched ? 'What it is, or why what your register has does not bar you' : 'What it is'}
        optional={!touched}
        rows={2}
      />
    </>
  );
}

/** What the record of a key decision has beside (SI 2012/2089 reg 13). */
export function KeyFields({ desk, typed }: KeyFieldsProps) {
  return (
    <>
      {desk.choices ? (
        <>
          <input type="hidden" name="key.matterId" value={desk.matterId} />
          <input type="hidden" name="key.pounds" value={desk.pounds ?? ''} />
        </>
      ) : null}
      <TextareaField
        {...typed.field('key.differs')}
        label="How the wording differs from what came, and why"
        optional
        rows={2}
      />
      <ConsultationFields owed={desk.owed} field={typed.field} />
      <TextareaField
        {...typed.field('key.dispensation')}
        label="Dispensation"
        hint="Any granted by the head of paid service to whoever was consulted, or “None”. Your own is written from the record."
        rows={2}
      />
    </>
  );
}
