import { Link } from '@remix-run/react';
import { HelpKeys } from '~/components/layout/help-keys';
import { PageHeader } from '~/components/layout/page-header';
import { HELP } from '~/content/help';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';

export const meta = () => [{ title: pageTitle('Help') }];

export const loader = page('house:visit', async () => null);

export default function HelpPage() {
  return (
    <main id="main" className="max-w-[760px] px-4 py-6 md:px-6">
      <PageHeader title="Help">
        Short answers. For anything about your own meeting, ask its governance officer.
      </PageHeader>
      <p className="mt-4">
        What would the rules say? <Link to="/try">Try a rule</Link>,{' '}
        <Link to="/try/dates">work out a date</Link> or <Link to="/try/votes">check past votes</Link>. Who may
        settle a matter? <Link to="/settings/authority">Who decides</Link>.
      </p>
      {HELP.map(({ question, answer }) => (
        <section key={question} className="mt-6 border-t border-rule pt-4">
          <h2 className="serif-display text-xl">{question}</h2>
          <p className="mt-1 max-w-[66ch] text-lg">{answer}</p>
        </section>
      ))}
      <HelpKeys />
    </main>
  );
}
