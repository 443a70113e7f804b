import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { Button } from '../ui/button';

/** The secret address at which a calendar program finds the person's meetings: made, replaced, ended. */
export function CalendarAddress({ madeAt }: { madeAt: string | null }) {
  return (
    <section>
      <h2 className="serif-display text-xl">Your meetings in your calendar</h2>
      <p className="mt-1 text-ink-2">
        {madeAt
          ? `Your calendar has a secret address, made on ${dateTimeWords(madeAt)}. Whoever has it sees when and where you meet, and nothing of the business. If it is lost, replace it: the old one ends.`
          : 'Make a secret address and give it to your calendar program. It then follows your meetings, changes and cancellations too. It says when and where you meet, and nothing of the business.'}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Form method="post">
          <input type="hidden" name="intent" value="make-calendar" />
          <Button>{madeAt ? 'Replace the address' : 'Make an address'}</Button>
        </Form>
        {madeAt ? (
          <Form method="post">
            <input type="hidden" name="intent" value="end-calendar" />
            <Button variant="danger">End the address</Button>
          </Form>
        ) : null}
      </div>
    </section>
  );
}
