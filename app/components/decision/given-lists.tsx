import { CheckboxField } from '../ui/checkbox-field';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { rowsTyped, type Typed } from '../ui/typed';
import { AlternativeRow, ConditionRow, type Lead } from './decision-rows';
import { RowList } from './row-list';

const ALTERNATIVES = 2;
const CONDITIONS = 4;

type GivenProps = { typed: Typed; reply: Reply | undefined };

/** The options that were not taken, or that there were none: of a decision that is written and sealed in one form. */
export function AlternativesGiven({
  title,
  hint,
  typed,
  reply,
}: GivenProps & { title: string; hint: string }) {
  return (
    <RowList
      id="alternatives"
      title={title}
      hint={hint}
      rows={Math.max(ALTERNATIVES, rowsTyped(reply, 'alternatives'))}
      row={(index) => <AlternativeRow {...{ index, typed }} kept={undefined} />}
    >
      <CheckboxField
        name="noAlternatives"
        label="There were none"
        defaultChecked={typed.checked('noAlternatives', false)}
      />
    </RowList>
  );
}

type ConditionsProps = GivenProps & { summary: string; people: readonly Lead[] };

/** The conditions of such a decision, folded until there are any. */
export function ConditionsGiven({ summary, people, typed, reply }: ConditionsProps) {
  const rows = rowsTyped(reply, 'conditions');
  return (
    <Disclosure summary={summary} open={rows > 0}>
      <RowList
        id="conditions"
        title="Conditions"
        hint="Each needs a lead and a date. A row left empty is left out."
        rows={Math.max(CONDITIONS, rows)}
        row={(index) => <ConditionRow {...{ index, typed, people }} kept={undefined} />}
      />
    </Disclosure>
  );
}
