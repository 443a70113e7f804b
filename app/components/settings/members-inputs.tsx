import type { RuleCardFields } from '~/inputs/rule-card-fields';
import { TextField } from '../ui/text-field';

type MembersInputsProps = { fields: Pick<RuleCardFields, 'quorumArticle' | 'shortNotice'> };

/** Of a company's members: when one of several is a quorum, and who agrees to shorter notice. */
export function MembersInputs({ fields }: MembersInputsProps) {
  return (
    <>
      {fields.quorumArticle === null ? null : (
        <TextField
          name="quorumArticle"
          label="One of several members is a quorum"
          optional
          hint="By which article; empty: two are needed (Companies Act 2006, section 318)"
          defaultValue={fields.quorumArticle}
        />
      )}
      {fields.shortNotice === null ? null : (
        <TextField
          name="shortNotice"
          label="Votes that agree to shorter notice, in per cent"
          inputMode="numeric"
          hint="90, or up to 95 where the articles say so (Companies Act 2006, section 307)"
          defaultValue={fields.shortNotice}
        />
      )}
    </>
  );
}
