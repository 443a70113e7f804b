import { Form } from '@remix-run/react';
import type { Reply } from '../ui/form-problem';
import { SmallForm } from './small-form';

type Props = {
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly jobTitle: string;
    readonly organisation: string;
    readonly email: string;
    readonly administrator: boolean;
    readonly closed: boolean;
    /** The reader's own, whose password is changed elsewhere. */
    readonly own: boolean;
  }[];
  reply: Reply | undefined;
};

/** Every account; closing one ends its sessions at once and touches nothing that it did. */
export function AccountList({ people, reply }: Props) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.id} className="relative flex flex-wrap items-start gap-x-3 border-t border-rule py-2">
          <span className="min-w-0 flex-1 basis-48 md:pr-60">
            <b className="font-semibold">{person.name}</b>
            {person.administrator ? ' (administrator)' : ''}
            <span className="block text-sm text-ink-2">
              {[person.jobTitle, person.organisation].filter(Boolean).join(', ')}
            </span>
            <span className="block text-sm break-words text-ink-2">{person.email}</span>
          </span>
          {person.closed ? (
            <span className="inline-flex min-h-11 items-center px-2 text-ink-2">Closed</span>
          ) : person.own ? null : (
            <Form method="post">
              <input type="hidden" name="intent" value="disable" />
              <input type="hidden" name="personId" value={person.id} />
              <button type="submit" className="min-h-11 px-2 font-semibold text-bad">
                Close<span className="sr-only"> the account of {person.name}</span>
              </button>
            </Form>
          )}
          {person.own ? null : (
            <div className="basis-full md:[&_summary]:absolute md:[&_summary]:top-2 md:[&_summary]:right-20">
              <SmallForm
                quiet
                intent="give-password"
                scope={`-${person.id}`}
                summary={
                  <>
                    {person.closed ? 'Open it again' : 'Give a new first password'}
                    <span className="sr-only">, {person.name}</span>
                  </>
                }
                button={person.closed ? 'Open the account' : 'Give this password'}
                hidden={{ personId: person.id }}
                reply={reply}
                fields={[
                  {
                    kind: 'text',
                    name: 'password',
                    label: 'First password',
                    hint: 'At least 12 characters. Everywhere else the account is signed out, and its owner is told.',
                    type: 'password',
                  },
                ]}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
