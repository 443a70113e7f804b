import { Form } from '@remix-run/react';
import { Avatar } from '../ui/avatar';

type Props = {
  groups: readonly {
    readonly organisation: string;
    readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  }[];
  to: string;
};

/** One press for each person of the demonstration. Not there in live mode. */
export function SignInDemonstration({ groups, to }: Props) {
  return (
    <section aria-labelledby="demonstration-heading">
      <h2 id="demonstration-heading" className="serif-display text-2xl">
        Or step into the demonstration
      </h2>
      <p className="mt-1 text-ink-2">
        Everyone here is invented, and so is every sum. One press signs you in as that person.
      </p>
      <Form method="post" className="mt-4 space-y-6">
        <input type="hidden" name="intent" value="demonstration" />
        <input type="hidden" name="to" value={to} />
        {groups.map(({ organisation, people }) => (
          <fieldset key={organisation}>
            <legend className="w-full border-b border-rule pb-1 font-serif text-lg italic">
              {organisation}
            </legend>
            <ul className="mt-2 grid gap-2 md:grid-cols-2">
              {people.map((person) => (
                <li key={person.id}>
                  <button
                    type="submit"
                    name="personId"
                    value={person.id}
                    className="flex h-full min-h-14 w-full items-center gap-3 rounded-sm border border-rule bg-sheet px-3 py-2 text-left hover:border-ink"
                  >
                    <Avatar name={person.name} size={36} decorative />
                    <span className="leading-tight">
                      <span className="block font-semibold">{person.name}</span>
                      <span className="block text-sm text-ink-2">{person.role}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </fieldset>
        ))}
      </Form>
    </section>
  );
}
