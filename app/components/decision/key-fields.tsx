import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';
import { ConsultationFields } from './consultation-fields';
import type { KeyDeskShown } from './key-desk';
import type { Typed } from './typed';

type KeyFieldsProps = { desk: KeyDeskShown; typed: Typed };

/** The person's own interest, which comes before all else. */
export function OwnInterestFields({ desk, typed }: KeyFieldsProps) {
  const touched = desk.touching.length > 0;
  return (
    <>
      <RadioGroup
        name="key.ownInterest"
        legend="Have you an interest of your own in it?"
        hint="A disclosable pecuniary interest, or another that bars you under the code. Who has one does not decide, unless a dispensation to vote covers it."
        options={[
          { value: 'none', label: touched ? 'None that bars me' : 'No' },
          { value: 'has', label: 'Yes' },
        ]}
        defaultValue={typed.value('key.ownInterest', '')}
        error={typed.error('key.ownInterest')}
      />
      <TextareaField
        name="key.ownAbout"
        label={touched ? 'What it is, or why what your register has does not bar you' : 'What it is'}
        optional={!touched}
        rows={2}
        defaultValue={typed.value('key.ownAbout', '')}
        error={typed.error('key.ownAbout')}
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
        name="key.differs"
        label="How the wording differs from what came, and why"
        optional
        rows={2}
        defaultValue={typed.value('key.differs', '')}
        error={typed.error('key.differs')}
      />
      <ConsultationFields owed={desk.owed} kept={undefined} {...typed} />
      <TextareaField
        name="key.dispensation"
        label="Dispensation"
        hint="Any granted by the head of paid service to whoever was consulted, or “None”. Your own is written from the record."
        rows={2}
        defaultValue={typed.value('key.dispensation', '')}
        error={typed.error('key.dispensation')}
      />
    </>
  );
}
