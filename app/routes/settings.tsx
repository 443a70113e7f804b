import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { AccountList } from '~/components/settings/account-list';
import { AddForms } from '~/components/settings/add-forms';
import { BodySettings } from '~/components/settings/body-settings';
import { NameScrutiny } from '~/components/settings/name-scrutiny';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import type { Profile } from '~/domain/body/profile';
import { usualCard } from '~/domain/body/usual-card';
import { isExecutive } from '~/domain/decision/is-executive';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import * as inputs from '~/inputs/settings';
import { settingsPage } from '~/queries/bodies/settings-page';
import { addBody } from '~/services/bodies/add-body';
import { addOrganisation } from '~/services/bodies/add-organisation';
import { nameScrutiny } from '~/services/bodies/name-scrutiny';
import { addPerson } from '~/services/people/add-person';
import { disablePerson } from '~/services/people/disable-person';
import { givePassword } from '~/services/people/give-password';

export const meta = () => [{ title: pageTitle('Settings') }];

export const loader = page('people:administer', ({ actor, now }) => settingsPage(actor, now));

const act = 'people:administer';
const done = (says: string) => () => ({ to: '/settings', says });

export const action = forms({
  'add-organisation': command({
    act,
    shape: inputs.addOrganisationInput,
    run: ({ actor, now, input: { intent: _, ...organisation } }) =>
      addOrganisation({ actor, now }, organisation),
    done: done('The organisation is added.'),
  }),
  'add-person': command({
    act,
    shape: inputs.addPersonInput,
    run: ({ actor, now, input }) =>
      addPerson({ actor, now }, { ...input, administrator: input.administrator === 'yes' }),
    done: done('The account is added. Give its owner the first password in person.'),
  }),
  'give-password': command({
    act,
    shape: inputs.givePasswordInput,
    run: ({ actor, now, realNow, input: { personId, password } }) =>
      givePassword({ actor, now }, { personId, password, realNow }),
    done: done('The password is given. Tell its owner in person.'),
  }),
  'add-body': command({
    act,
    shape: inputs.addBodyInput,
    run: ({ actor, now, input }) =>
      addBody(
        { actor, now },
        {
          ...input,
          shortName: input.name,
          card: usualCard(input.profile, input.quorum, input.seats),
          seats: Array.from({ length: input.seats }, (_, seat) => ({
            role: seat === 0 ? 'chair' : seat === 1 ? 'deputy' : 'member',
            category: '',
          })),
        },
      ),
    done: done('The body is added with its seats.'),
  }),
  'name-scrutiny': command({
    act,
    shape: inputs.nameScrutinyInput,
    run: ({ actor, now, input: { intent: _, ...naming } }) => nameScrutiny({ actor, now }, naming),
    done: done('The scrutiny committee is named.'),
  }),
  disable: command({
    act,
    shape: inputs.disablePersonInput,
    run: ({ actor, now, input, realNow }) =>
      disablePerson({ actor, now }, { personId: input.personId, realNow }),
    done: done('The account is closed.'),
  }),
});

const MORE = [
  ['Try a rule', '/try'],
  ['Who decides', '/settings/authority'],
  ['Routes', '/settings/routes'],
  ['Holidays', '/settings/holidays'],
  ['Messages', '/outbox'],
] as const;

export default function SettingsPage() {
  const { organisations, people } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[840px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Settings">
        Accounts, bodies and seats. They give no right to read a paper.
      </PageHeader>
      <nav aria-label="More settings" className="!-mt-1 flex flex-wrap gap-x-5">
        {MORE.map(([words, to]) => (
          <Link key={to} to={to} className="inline-flex min-h-11 items-center">
            {words}
          </Link>
        ))}
      </nav>
      <FormProblem reply={reply} />
      {organisations.map(({ id, name, bodies }) => (
        <section key={id}>
          <h2 className="serif-display text-xl">{name}</h2>
          {bodies.map((body) => (
            <div key={body.id}>
              <BodySettings body={body} />
              {isExecutive(body.profile as Profile) ? (
                <NameScrutiny
                  bodyId={body.id}
                  scrutinyBodyId={body.scrutinyBodyId}
                  committees={bodies.filter(({ profile }) => profile === 'council-committee')}
                  reply={reply}
                />
              ) : null}
            </div>
          ))}
        </section>
      ))}
      <AddForms organisations={organisations} reply={reply} />
      <section>
        <h2 className="serif-display mb-2 text-xl">Accounts</h2>
        <AccountList people={people} reply={reply} />
      </section>
    </main>
  );
}
