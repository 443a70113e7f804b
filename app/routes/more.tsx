import { Link, useLoaderData } from '@remix-run/react';
import { destinationsFor } from '~/components/layout/destination';
import { MoreMenu } from '~/components/layout/more-menu';
import { PageHeader } from '~/components/layout/page-header';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { housePage } from '~/queries/people/house-page';

export const meta = () => [{ title: pageTitle('More') }];

export const loader = page('house:visit', async ({ actor }) => housePage(actor));

export default function MorePage() {
  const house = useLoaderData<typeof loader>();
  const destinations = destinationsFor(house.counts);
  return (
    <main id="main" className="max-w-[640px] px-4 py-6 md:px-6">
      <PageHeader title="More" />
      <div className="mt-4">
        <MoreMenu destinations={destinations} />
      </div>
      <ul className="mt-6 space-y-1">
        {[
          ['/reading', 'Your reading list'],
          ['/notifications', 'Notifications'],
          ['/account', 'Your account'],
          ['/interests', 'Your interests'],
          ['/dispensations', 'Dispensations'],
          ['/try', 'Try a rule'],
          ['/help', 'Help'],
          ...(house.administrator ? [['/settings', 'Settings']] : []),
        ].map(([to = '', label]) => (
          <li key={to}>
            <Link to={to} className="inline-flex min-h-11 items-center">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
