import type { DecisionContent } from '~/domain/decision/decision-record';
import { RadioGroup } from '../ui/radio-group';
import { TextareaField } from '../ui/textarea-field';
import type { Typed } from '../ui/typed';

type DivergenceFieldsProps = {
  departs: readonly { readonly body: string; readonly ref: string }[];
  kept: DecisionContent['divergence'];
  typed: Typed;
};

/** Other wording than an earlier body approved: it goes back there to concur, or the approval covers it in so many words. */
export function DivergenceFields({ departs, kept, typed }: DivergenceFieldsProps) {
  const approvals = departs.map(({ body, ref }) => `${body} (${ref})`).join(' and ');
  return (
    <div className="space-y-3 border-l-4 border-hold pl-4">
      <RadioGroup
        {...typed.field('divergence', kept?.answer)}
        legend={
          approvals === '' ? 'Other wording than was approved before' : `Not what ${approvals} approved`
        }
        hint="The paper does not go on until this is settled."
        options={[
          {
            value: 'return',
            label: 'It returns to be concurred with',
            hint: 'After this decision, and its call-in where it has one, the paper waits there.',
          },
          {
            value: 'covered',
            label: 'The approval covers it expressly',
            hint: 'Quote the words by which it does.',
          },
        ]}
      />
      <TextareaField
        {...typed.field('coveredBy', kept?.coveredBy)}
        label="The words of the approval that cover it"
        optional
        rows={2}
      />
    </div>
  );
}
