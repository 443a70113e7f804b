import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { PapersFilter } from '~/components/paper/papers-filter';
import { PapersTable } from '~/components/paper/papers-table';
import { EmptyState } from '~/components/ui/empty-state';
import { Plus } from '~/components/ui/icons';
import { LinkButton } from '~/components/ui/link-button';
import { Pagination } from '~/components/ui/pagination';
import { pageTitle } from '~/content/page-title';
import { canHouse } from '~/domain/permission/can';
import { page } from '~/http/page';
import { papersFilterInput } from '~/inputs/paper';
import { papersPage } from '~/queries/papers/papers-page';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Papers') }];

export const loader = page('house:visit', async ({ actor, url }) => {
  const { mine, ...filter } = papersFilterInput.parse(Object.fromEntries(url.searchParams));
  const shown = await papersPage(actor, { ...filter, mine: mine === '1' });
  const { q, state = '', body = '' } = filter;
  const mayWrite = canHouse(actor, 'paper:create').ok;
  return {
    ...shown,
    mayWrite,
    filter: { q, state, body, mine: mine === '1' },
    search: url.searchParams.toString(),
  };
});

export default function PapersRoute() {
  const {
    papers,
    total,
    all,
    pages,
    page: current,
    bodies,
    mayWrite,
    ...shown
  } = useLoaderData<typeof loader>();
  const { filter, search } = shown;
  const hrefFor = (number: number) => {
    const address = new URLSearchParams(search);
    address.set('page', String(number));
    return `/papers?${address}`;
  };
  return (
    <main id="main" className="px-4 py-5 md:px-6">
      <PageHeader
        title="Papers"
        actions={
          mayWrite ? (
            <LinkButton to="/papers/new" icon={<Plus size={18} strokeWidth={1.75} aria-hidden />}>
              New paper
            </LinkButton>
          ) : null
        }
      >
        {total === all ? `${all} that you may read.` : `${total} of the ${all} that you may read.`}
      </PageHeader>
      <div className="mt-4">
        <PapersFilter {...filter} bodies={bodies} />
      </div>
      <div className="mt-5">
        {papers.length > 0 ? (
          <PapersTable papers={papers} />
        ) : all > 0 ? (
          <EmptyState title="No paper fits">Take out a word, or choose any state and any body.</EmptyState>
        ) : (
          <EmptyState
            title="No papers yet"
            action={mayWrite ? <LinkButton to="/papers/new">Begin a paper</LinkButton> : null}
          >
            A paper is listed here when you write one, when it reaches a body that you belong to, or when it
            is shared with you.
          </EmptyState>
        )}
        <Pagination page={current} pages={pages} hrefFor={hrefFor} label="Pages of papers" />
      </div>
    </main>
  );
}
