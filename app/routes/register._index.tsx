import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { PrintButton } from '~/components/paper/print-button';
import { ChainHeader } from '~/components/register/chain-header';
import { RegisterFilters } from '~/components/register/register-filters';
import { RegisterTable } from '~/components/register/register-table';
import { EmptyState } from '~/components/ui/empty-state';
import { Braces } from '~/components/ui/icons';
import { LinkButton } from '~/components/ui/link-button';
import { Pagination } from '~/components/ui/pagination';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { registerFilter } from '~/inputs/register';
import { registerPage } from '~/queries/register/register-page';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Register of decisions') }];

export const loader = page('decision:read', async ({ actor, now, url }) => {
  const filter = registerFilter(url.searchParams);
  return { filter, ...(await registerPage(actor, filter, now)) };
});

export default function RegisterIndex() {
  const {
    filter,
    total,
    page: shown,
    pages,
    lines,
    bodies,
    years,
    chains,
    unsealed,
    mayTakeUrgent,
    hearsUrgency,
  } = useLoaderData<typeof loader>();
  const address = (more: Record<string, string>) => {
    const { body, year, outcome, words } = filter;
    const kept = Object.entries({ body, year, outcome, words, ...more }).filter(([, value]) => value !== '');
    return `/register?${new URLSearchParams(kept)}`;
  };
  return (
    <main id="main" className="px-4 pt-4 pb-8 md:px-6">
      <PageHeader
        title="Register of decisions"
        actions={
          <>
            <LinkButton to="/resolutions" className="font-normal">
              Resolutions in writing
            </LinkButton>
            {mayTakeUrgent ? (
              <LinkButton to="/decisions/urgent" className="font-normal">
                Urgent decision
              </LinkButton>
            ) : null}
            {hearsUrgency ? (
              <LinkButton to="/register/special-urgency" className="font-normal">
                Special urgency
              </LinkButton>
            ) : null}
            {chains.map(({ code }) => (
              <a key={code} href={`/register/${code}.json`} download className="btn font-normal">
                <Braces size={20} strokeWidth={1.75} aria-hidden />
                {code} as JSON
              </a>
            ))}
            <PrintButton />
          </>
        }
      >
        {total} {total === 1 ? 'decision' : 'decisions'} that you can see, kept for good.
      </PageHeader>
      <ChainHeader chains={chains} unsealed={unsealed} checkTo={address({ check: '1' })} />
      <RegisterFilters filter={filter} bodies={bodies} years={years} />
      {lines.length === 0 ? (
        <EmptyState title="No decisions here">
          A decision is entered when its officer seals the record. Change what you look for to see others.
        </EmptyState>
      ) : (
        <RegisterTable lines={lines} chains={chains} />
      )}
      <Pagination page={shown} pages={pages} hrefFor={(number) => address({ page: String(number) })} />
    </main>
  );
}
