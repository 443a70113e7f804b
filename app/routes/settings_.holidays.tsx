import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { ClosureDays } from '~/components/settings/closure-days';
import { SmallForm } from '~/components/settings/small-form';
import { DateText } from '~/components/ui/date-text';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { closeDayInput, openDayInput } from '~/inputs/settings';
import { holidaysPage } from '~/queries/bodies/holidays-page';
import { setClosureDay } from '~/services/bodies/set-closure-day';

export const meta = () => [{ title: pageTitle('Holidays and closure days') }];

export const loader = page('rule:try', ({ actor, now }) => holidaysPage(actor, now));

const act = 'people:administer';
const to = '/settings/holidays';

export const action = forms({
  'close-day': command({
    act,
    shape: closeDayInput,
    run: ({ actor, now, input: { intent: _, ...day } }) =>
      setClosureDay({ actor, now }, { ...day, closed: true }),
    done: () => ({ to, says: 'That day no longer counts as a working day of the body.' }),
  }),
  'open-day': command({
    act,
    shape: openDayInput,
    run: ({ actor, now, input: { intent: _, ...day } }) =>
      setClosureDay({ actor, now }, { ...day, reason: '', closed: false }),
    done: () => ({ to, says: 'That day counts again.' }),
  }),
});

export default function HolidaysRoute() {
  const { holidays, asOf, knownTo, bodies, mayChange } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[840px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Holidays and closure days">
        Days that are no working days: of everybody, and of one body. Windows that have been counted already
        keep their days.
      </PageHeader>
      <FormProblem reply={reply} />
      <section aria-labelledby="bank-holidays">
        <h2 id="bank-holidays" className="serif-display text-2xl">
          Bank holidays of England and Wales
        </h2>
        <p className="text-ink-2">
          As GOV.UK published them on <DateText on={asOf} />. Nothing is known after <DateText on={knownTo} />
          : a sum that reaches further says so.
        </p>
        <ul className="mt-2 columns-1 gap-x-10 md:columns-2">
          {holidays.map(({ day, name }) => (
            <li key={day} className="flex justify-between gap-4 border-t border-rule py-2">
              <span>{name}</span>
              <DateText on={day} className="text-ink-2" />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="closure-days">
        <h2 id="closure-days" className="serif-display text-2xl">
          Closure days
        </h2>
        {bodies.map((body) => (
          <ClosureDays key={body.id} body={body} mayChange={mayChange} />
        ))}
        {mayChange ? (
          <SmallForm
            intent="close-day"
            summary="Add a closure day"
            button="Add the day"
            reply={reply}
            fields={[
              {
                kind: 'choice',
                name: 'bodyId',
                label: 'Whose office',
                options: bodies.map(({ id, name, organisation }) => ({
                  value: id,
                  label: `${name}, ${organisation}`,
                })),
              },
              { kind: 'text', name: 'day', label: 'Day', type: 'date' },
              {
                kind: 'text',
                name: 'reason',
                label: 'Why',
                hint: 'For example: Offices closed at Christmas',
              },
            ]}
          />
        ) : null}
      </section>
    </main>
  );
}
