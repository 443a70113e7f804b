import { Form } from '@remix-run/react';

type Props = {
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly jobTitle: string;
    readonly organisation: string;
    readonly email: string;
    readonly administrator: boolean;
    readonly closed: boolean;
  }[];
};

/** Every account; closing one ends its sessions at once and touches nothing that it did. */
export function AccountList({ people }: Props) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.id} className="flex flex-wrap items-center gap-x-3 border-t border-rule py-2">
          <span className="min-w-0 flex-1 basis-72">
            <b className="font-semibold">{person.name}</b>
            {person.administrator ? ' (administrator)' : ''}
            <span className="block text-sm break-words text-ink-2">
              {[person.jobTitle, person.organisation, person.email].filter(Boolean).join(', ')}
            </span>
          </span>
          {person.closed ? (
            <span className="text-ink-2">Closed</span>
          ) : (
            <Form method="post">
              <input type="hidden" name="intent" value="disable" />
              <input type="hidden" name="personId" value={person.id} />
              <button type="submit" className="min-h-11 px-2 font-semibold text-bad">
                Close<span className="sr-only"> the account of {person.name}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
