import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { DateText } from '../ui/date-text';

type Props = {
  body: {
    readonly id: string;
    readonly name: string;
    readonly organisation: string;
    readonly closures: readonly { readonly day: string; readonly reason: string }[];
  };
  mayChange: boolean;
};

/** A body's closure days to come; whoever may, opens a day again. */
export function ClosureDays({ body: { id, name, organisation, closures }, mayChange }: Props) {
  return (
    <section className="border-t border-rule py-2.5">
      <h3>
        <b className="font-semibold">{name}</b>, {organisation}
      </h3>
      {closures.length === 0 ? <p className="text-ink-2">None to come.</p> : null}
      <ul>
        {closures.map(({ day, reason }) => (
          <li key={day} className="flex min-h-11 flex-wrap items-center gap-x-4">
            <DateText on={day} form="weekday" className="basis-64" />
            <span className="min-w-0 flex-1 text-ink-2">{reason}</span>
            {mayChange ? (
              <Form method="post">
                <input type="hidden" name="intent" value="open-day" />
                <input type="hidden" name="bodyId" value={id} />
                <input type="hidden" name="day" value={day} />
                <button type="submit" className="min-h-11 px-2 font-semibold text-bad">
                  Open after all
                  <span className="sr-only">
                    : {name}, {dateWords(day)}
                  </span>
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
