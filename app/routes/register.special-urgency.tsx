import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { PrintButton } from '~/components/paper/print-button';
import { PeriodForm, ReportedDecision } from '~/components/register/urgency-report';
import { EmptyState } from '~/components/ui/empty-state';
import { Notice } from '~/components/ui/notice';
import { dateWords } from '~/content/dates';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { reportAsked } from '~/inputs/register';
import { specialUrgency } from '~/queries/register/special-urgency';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Decisions under special urgency') }];

export const loader = page('decision:read', async ({ actor, now, url }) => {
  const asked = reportAsked.parse(Object.fromEntries(url.searchParams));
  return { asked, ...(await specialUrgency(actor, asked, now)) };
});

export default function SpecialUrgencyReport() {
  const { asked, period, problem, overAYear, organisations } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="max-w-[860px] px-4 pt-4 pb-8 md:px-6">
      <PageHeader title="Decisions under special urgency" actions={<PrintButton />}>
        The report to full council, from {dateWords(period.fromOn)} to {dateWords(period.untilOn)} (SI
        2012/2089 reg 19)
      </PageHeader>
      <PeriodForm
        asked={{ fromOn: asked.fromOn || period.fromOn, untilOn: asked.untilOn || period.untilOn }}
        problem={problem}
      />
      {overAYear ? (
        <Notice tone="warn" className="no-print mt-4" title="This is more than a year.">
          The council sets how often it is reported, and it is at least once a year.
        </Notice>
      ) : null}
      {organisations.length === 0 ? (
        <EmptyState title="None in this period">
          A key decision stands here when it is sealed and was agreed as urgent, so that it could not
          reasonably be deferred.
        </EmptyState>
      ) : null}
      {organisations.map(({ name, decisions }) => (
        <section key={name} aria-label={name} className="mt-6">
          <h2 className="serif-display text-xl">
            {name}: {decisions.length} {decisions.length === 1 ? 'decision' : 'decisions'}
          </h2>
          <ol className="mt-2 border-b border-rule">
            {decisions.map((decision) => (
              <ReportedDecision key={decision.ref} decision={decision} />
            ))}
          </ol>
        </section>
      ))}
    </main>
  );
}
