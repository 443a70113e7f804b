import { redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { CalendarAddress } from '~/components/people/calendar-address';
import { ChangePassword } from '~/components/people/change-password';
import { MailChoice } from '~/components/people/mail-choice';
import { SessionList } from '~/components/people/session-list';
import { Button } from '~/components/ui/button';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { PLACES } from '~/content/places';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { endedCookie } from '~/http/session';
import { calendarInput, changePasswordInput, endCalendarInput, endSessionInput } from '~/inputs/account';
import { mailNewsInput } from '~/inputs/message';
import { accountPage } from '~/queries/people/account-page';
import { setMailNews } from '~/services/messages/set-mail-news';
import { endCalendarAddress, makeCalendarAddress } from '~/services/people/calendar-address';
import { changePassword } from '~/services/people/change-password';
import { revokeSession } from '~/services/people/revoke-session';

export const meta = () => [{ title: pageTitle('Your account') }];

export const loader = page('session:manage', ({ actor, session, realNow }) =>
  accountPage(actor, session.id, realNow),
);

export const action = forms({
  'end-session': command({
    act: 'session:manage',
    shape: endSessionInput,
    run: ({ actor, now, input, realNow }) =>
      revokeSession({ actor, now }, { sessionId: input.sessionId, realNow }),
    done: async ({ input, session }) =>
      input.sessionId === 'all' || input.sessionId === session.id
        ? redirect('/sign-in', { headers: { 'Set-Cookie': await endedCookie() } })
        : { to: '/account', says: 'That session has ended.' },
  }),
  'mail-news': command({
    act: 'session:manage',
    shape: mailNewsInput,
    run: ({ actor, now, input }) => setMailNews({ actor, now }, { wanted: input.wanted === 'yes' }),
    done: () => ({ to: '/account', says: 'Saved.' }),
  }),
  'make-calendar': command({
    act: 'session:manage',
    shape: calendarInput,
    run: ({ actor, realNow }) => makeCalendarAddress({ personId: actor.personId, realNow }),
    done: ({ site, value }) => ({
      to: '/account',
      says: `Your calendar’s secret address, shown this once: ${site}/calendar/${value}.ics`,
    }),
  }),
  'end-calendar': command({
    act: 'session:manage',
    shape: endCalendarInput,
    run: ({ actor, realNow }) => endCalendarAddress({ personId: actor.personId, realNow }),
    done: () => ({ to: '/account', says: 'The address has ended. Whoever has it is shown nothing.' }),
  }),
  'change-password': command({
    act: 'session:manage',
    shape: changePasswordInput,
    run: ({ actor, now, input, session, realNow }) =>
      changePassword(
        { actor, now },
        { present: input.presentPassword, next: input.newPassword, sessionId: session.id, realNow },
      ),
    done: () => ({ to: '/account', says: 'Your password is changed, and your other sessions have ended.' }),
  }),
});

const OWN_PAGES = [
  ['/interests', 'Your interests'],
  ['/dispensations', 'Dispensations'],
  ['/reading', 'Your reading list'],
] as const;

export default function AccountPage() {
  const account = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[840px] space-y-10 px-4 py-6 md:px-6">
      <PageHeader
        title={account.name}
        actions={
          <Form method="post" action="/sign-out">
            <Button>Sign out</Button>
          </Form>
        }
      >
        {account.jobTitle}, {account.organisation}.{' '}
        <span className="inline-block break-words">{account.email}</span>
      </PageHeader>
      <FormProblem reply={reply} />
      <section>
        <h2 className="serif-display text-xl">Your places</h2>
        {account.places.length === 0 ? (
          <p className="mt-1 text-ink-2">You hold no seat and no office.</p>
        ) : null}
        <ul className="mt-1">
          {account.places.map(({ body, place }) => (
            <li key={`${body} ${place}`} className="border-b border-rule py-2">
              <b className="font-semibold">{body}</b>, {PLACES[place]}
            </li>
          ))}
        </ul>
        <p className="mt-1 flex flex-wrap gap-x-6">
          {OWN_PAGES.map(([to, label]) => (
            <Link key={to} to={to} className="inline-flex min-h-11 items-center font-semibold">
              {label}
            </Link>
          ))}
        </p>
      </section>
      <MailChoice wanted={account.mailNews} />
      <CalendarAddress madeAt={account.calendarMadeAt} />
      <SessionList sessions={account.sessions} />
      {account.hasPassword ? <ChangePassword reply={reply} /> : null}
    </main>
  );
}
