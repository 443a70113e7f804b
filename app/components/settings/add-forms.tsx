import { PROFILE_WORDS } from '~/content/profiles';
import type { Reply } from '../ui/form-problem';
import { SmallForm } from './small-form';

type Props = {
  organisations: readonly { readonly id: string; readonly name: string }[];
  reply: Reply | undefined;
};

/** What an administrator adds: an account, a body, an organisation. */
export function AddForms({ organisations, reply }: Props) {
  const choices = organisations.map(({ id, name }) => ({ value: id, label: name }));
  const ofWhom = { kind: 'choice', name: 'organisationId', label: 'Organisation', options: choices } as const;
  return (
    <section>
      <h2 className="serif-display mb-2 text-xl">Add</h2>
      <SmallForm
        intent="add-person"
        summary="An account"
        button="Add the account"
        reply={reply}
        fields={[
          ofWhom,
          { kind: 'text', name: 'name', label: 'Name' },
          {
            kind: 'text',
            name: 'honorific',
            label: 'Title before the name',
            hint: 'Cllr, Dr',
            optional: true,
          },
          { kind: 'text', name: 'jobTitle', label: 'Role', optional: true },
          { kind: 'text', name: 'email', label: 'E-mail address', type: 'email' },
          {
            kind: 'text',
            name: 'password',
            label: 'First password',
            hint: 'At least 12 characters; its owner changes it',
            type: 'password',
          },
          {
            kind: 'choice',
            name: 'administrator',
            label: 'Is it an administrator’s?',
            options: [
              { value: 'no', label: 'No' },
              { value: 'yes', label: 'Yes: it manages accounts, bodies and seats' },
            ],
          },
        ]}
      />
      <SmallForm
        intent="add-body"
        summary="A body"
        button="Add the body"
        reply={reply}
        fields={[
          ofWhom,
          { kind: 'text', name: 'name', label: 'Name' },
          {
            kind: 'text',
            name: 'code',
            label: 'Code',
            hint: 'Capital letters that references begin with: TB',
          },
          {
            kind: 'choice',
            name: 'profile',
            label: 'Kind',
            options: Object.entries(PROFILE_WORDS).map(([value, label]) => ({ value, label })),
          },
          { kind: 'text', name: 'seats', label: 'Seats', type: 'number' },
          { kind: 'text', name: 'quorum', label: 'Quorum', type: 'number' },
        ]}
      />
      <SmallForm
        intent="add-organisation"
        summary="An organisation"
        button="Add the organisation"
        reply={reply}
        fields={[
          { kind: 'text', name: 'name', label: 'Name' },
          { kind: 'text', name: 'shortName', label: 'Short name' },
          {
            kind: 'choice',
            name: 'kind',
            label: 'Kind',
            options: [
              { value: 'trust', label: 'Trust' },
              { value: 'council', label: 'Council' },
              { value: 'department', label: 'Department' },
            ],
          },
        ]}
      />
    </section>
  );
}
