import { Form } from '@remix-run/react';
import type { AgendaPage } from '~/domain/meeting/agenda-page';
import { Button } from '../ui/button';

type GuestListProps = { page: Pick<AgendaPage, 'observers' | 'guests'> };

/** Who was let in to follow the meeting; who leads it may end an invitation. */
export function GuestList({ page: { observers, guests } }: GuestListProps) {
  if (guests.length === 0) {
    return observers.length > 0 ? (
      <p>May follow it: {observers.map(({ name }) => name).join(', ')}.</p>
    ) : null;
  }
  return (
    <section aria-labelledby="guests-title">
      <h2 id="guests-title" className="serif-display text-xl">
        Invited to follow it
      </h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {guests.map(({ personId, name, role }) => (
          <li key={personId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
            <span>
              {name}
              {role ? <span className="text-ink-2">, {role}</span> : null}
            </span>
            <Form method="post">
              <input type="hidden" name="intent" value="end-invitation" />
              <input type="hidden" name="personId" value={personId} />
              <Button>
                End the invitation<span className="sr-only"> of {name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
