import { Link, useLoaderData } from '@remix-run/react';
import { ActionCards } from '~/components/action/action-cards';
import { ActionCharts } from '~/components/action/action-charts';
import { byDecision, byUrgency } from '~/components/action/action-groups';
import { ActionSummary } from '~/components/action/action-summary';
import { ActionTable } from '~/components/action/action-table';
import type { PageHandle } from '~/components/layout/house';
import { Disclosure } from '~/components/ui/disclosure';
import { EmptyState } from '~/components/ui/empty-state';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { actionsFilter } from '~/inputs/action';
import { actionsPage } from '~/queries/actions/actions-page';
import { useLive } from '~/realtime/use-live';

export const handle = { current: 'actions' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Actions') }];

export const loader = page('action:read', async ({ actor, now, url }) => {
  const filter = actionsFilter(url.searchParams);
  return { filter, ...(await actionsPage(actor, { whose: filter.whose, bodyCode: filter.body, now })) };
});

export default function ActionsPage() {
  const { filter, lines, closed, trends, bodies, version } = useLoaderData<typeof loader>();
  useLive('actions', version);
  const groups = filter.group === 'decision' ? byDecision(lines) : byUrgency(lines);
  return (
    <main id="main" className="px-4 pt-3 pb-8 md:px-6 md:pt-4">
      <ActionSummary lines={lines} filter={filter} bodies={bodies} />
      <ActionCharts trends={trends} />
      {lines.length === 0 ? (
        <EmptyState
          title="Nothing is open"
          action={
            <Link to="/register" className="btn">
              See the register
            </Link>
          }
        >
          Actions come from decisions. When a body gives you one, it says so on your desk.
        </EmptyState>
      ) : null}
      <ActionTable groups={groups} />
      <ActionCards groups={groups} />
      {closed.length > 0 ? (
        <Disclosure className="mt-6" summary={`Closed: the newest ${closed.length}`}>
          <ActionTable groups={[{ key: 'closed', title: 'Closed', lines: closed }]} />
          <ActionCards groups={[{ key: 'closed', title: 'Closed', lines: closed }]} />
        </Disclosure>
      ) : null}
    </main>
  );
}
