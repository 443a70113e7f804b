import { Form } from '@remix-run/react';
import { PART_WORDS, reachWords, TIER_WORDS } from '~/content/authority-words';
import { PARTS, type Power, TIERS } from '~/domain/authority/power';
import { SmallForm } from '../settings/small-form';
import { DateText } from '../ui/date-text';
import type { Reply } from '../ui/form-problem';

type Props = {
  matter: {
    readonly id: string;
    readonly name: string;
    readonly powers: readonly (Power & { readonly id: string })[];
  };
  today: string;
  mayChange: boolean;
  reply: Reply | undefined;
};

/** A matter with who has what part in it; whoever may, adds and ends parts. */
export function MatterPowers({ matter, today, mayChange, reply }: Props) {
  return (
    <section className="border-t border-rule py-3">
      <h3 className="font-semibold">{matter.name}</h3>
      {matter.powers.length === 0 ? <p className="text-ink-2">Nobody has a part in it yet.</p> : null}
      <ul>
        {matter.powers.map((power) => (
          <li key={power.id} className="flex min-h-11 flex-wrap items-center gap-x-4 py-1">
            <span className="w-32 shrink-0 text-ink-2">{PART_WORDS[power.part]}</span>
            <span className="min-w-0 flex-1 basis-56">
              {power.holder}
              {reachWords(power) ? `, ${reachWords(power)}` : ''}
              <span className="block text-sm text-ink-2">
                {power.authority}
                {power.fromOn > today ? (
                  <>
                    , from <DateText on={power.fromOn} />
                  </>
                ) : null}
                {power.untilOn ? (
                  <>
                    , until <DateText on={power.untilOn} />
                  </>
                ) : null}
              </span>
            </span>
            {mayChange && power.untilOn === null ? (
              <Form method="post">
                <input type="hidden" name="intent" value="end-power" />
                <input type="hidden" name="powerId" value={power.id} />
                <button type="submit" className="min-h-11 px-2 font-semibold text-bad">
                  End today
                  <span className="sr-only">
                    : {power.holder}, {matter.name}
                  </span>
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <SmallForm
          intent="add-power"
          scope={matter.id}
          hidden={{ matterId: matter.id }}
          summary={
            <>
              Add a holder<span className="sr-only"> to {matter.name}</span>
            </>
          }
          fields={[
            {
              kind: 'text',
              name: 'holder',
              label: 'Body or office',
              hint: 'For example: Chief Executive',
              list: 'holders',
            },
            {
              kind: 'choice',
              name: 'tier',
              label: 'It is',
              options: TIERS.map((value) => ({ value, label: TIER_WORDS[value] })),
            },
            {
              kind: 'choice',
              name: 'part',
              label: 'Part',
              options: PARTS.map((value) => ({ value, label: PART_WORDS[value] })),
            },
            {
              kind: 'text',
              name: 'pounds',
              label: 'Sum in pounds',
              hint: 'Decides up to it; other parts are asked for above it',
              optional: true,
            },
            { kind: 'text', name: 'inConsultationWith', label: 'In consultation with', optional: true },
            {
              kind: 'text',
              name: 'authority',
              label: 'Where the power comes from',
              hint: 'An article or a minute',
            },
            { kind: 'text', name: 'fromOn', label: 'From', type: 'date', value: today },
            { kind: 'text', name: 'untilOn', label: 'Last day', type: 'date', optional: true },
          ]}
          button="Add"
          reply={reply}
        />
      ) : null}
    </section>
  );
}
