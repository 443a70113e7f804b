import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { AccountList } from '~/components/settings/account-list';
import { AddForms } from '~/components/settings/add-forms';
import { BodySettings } from '~/components/settings/body-settings';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { usualCard } from '~/domain/body/usual-card';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import * as inputs from '~/inputs/settings';
import { settingsPage } from '~/queries/bodies/settings-page';
import { addBody } from '~/services/bodies/add-body';
import { addOrganisation } from '~/services/bodies/add-organisation';
import { appointOfficer } from '~/services/bodies/appoint-officer';
import { endPlace } from '~/services/bodies/end-place';
import { nameScrutiny } from '~/services/bodies/name-scrutiny';
import { seatPerson } from '~/services/bodies/seat-person';
import { addPerson } from '~/services/people/add-person';
import { disablePerson } from '~/services/people/disable-person';

export const meta = () => [{ title: pageTitle('Settings') }];

export const loader = page('people:administer', ({ now }) => settingsPage(now));

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
  'add-body': command({
    act,
    shape: inputs.addBodyInput,
    run: ({ actor, now, input }) =>
      addBody(
        { actor, now },
        {
          ...input,
          shortName: input.name,
          card: usualCard(input.profile, input.quorum),
          seats: Array.from({ length: input.seats }, (_, seat) => ({
            role: seat === 0 ? 'chair' : seat === 1 ? 'deputy' : 'member',
            category: '',
          })),
        },
      ),
    done: done('The body is added with its seats.'),
  }),
  seat: command({
    act,
    shape: inputs.seatPersonInput,
    run: ({ actor, now, input: { intent: _, ...seat } }) => seatPerson({ actor, now }, seat),
    done: done('The seat is filled.'),
  }),
  appoint: command({
    act,
    shape: inputs.appointOfficerInput,
    run: ({ actor, now, input: { intent: _, ...office } }) => appointOfficer({ actor, now }, office),
    done: done('The officer is appointed.'),
  }),
  'name-scrutiny': command({
    act,
    shape: inputs.nameScrutinyInput,
    run: ({ actor, now, input: { intent: _, ...naming } }) => nameScrutiny({ actor, now }, naming),
    done: done('The scrutiny committee is named.'),
  }),
  'end-place': command({
    act,
    shape: inputs.endPlaceInput,
    run: ({ actor, now, input }) => endPlace({ actor, now }, input),
    done: done('It has ended, and with it access and live news.'),
  }),
  disable: command({
    act,
    shape: inputs.disablePersonInput,
    run: ({ actor, now, input, realNow }) =>
      disablePerson({ actor, now }, { personId: input.personId, realNow }),
    done: done('The account is closed.'),
  }),
});

export default function SettingsPage() {
  const { organisations, people, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const choices = people
    .filter(({ closed }) => !closed)
    .map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }));
  return (
    <main id="main" className="max-w-[840px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Settings">
        Accounts, bodies and seats. They give no right to read a paper. <Link to="/try">Try a rule</Link> ·{' '}
        <Link to="/settings/authority">Who decides</Link> · <Link to="/settings/routes">Routes</Link>
      </PageHeader>
      <FormProblem reply={reply} />
      {organisations.map(({ id, name, bodies }) => (
        <section key={id}>
          <h2 className="serif-display text-xl">{name}</h2>
          {bodies.map((body) => (
            <BodySettings
              key={body.id}
              body={body}
              committees={bodies.filter(({ profile }) => profile === 'council-committee')}
              people={choices}
              today={today}
              reply={reply}
            />
          ))}
        </section>
      ))}
      <AddForms organisations={organisations} reply={reply} />
      <section>
        <h2 className="serif-display mb-2 text-xl">Accounts</h2>
        <AccountList people={people} />
      </section>
    </main>
  );
}
