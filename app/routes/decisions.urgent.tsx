import { useActionData, useLoaderData } from '@remix-run/react';
import { UrgentDecisionForm } from '~/components/decision/urgent-form';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { ChooseBody } from '~/components/ui/choose-body';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { urgentAsked, urgentInput } from '~/inputs/urgent-decision';
import { urgentPage } from '~/queries/decisions/urgent-page';
import { takeUrgent } from '~/services/decisions/take-urgent';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Urgent decision') }];

export const loader = page('decision:take-urgent', async ({ actor, now, url }) =>
  found(await urgentPage(actor, urgentAsked.parse(Object.fromEntries(url.searchParams)), now)),
);

export const action = forms({
  take: command({
    act: 'decision:take-urgent',
    shape: urgentInput,
    run: ({ actor, now, input: { intent: _intent, ...input } }) => takeUrgent({ actor, now }, input),
    done: ({ value }) => ({
      to: `/register/${value.ref}`,
      says: 'The decision is sealed. It goes to the next meeting to be reported.',
    }),
  }),
});

export default function UrgentDecisionPage() {
  const { bodies, chosen } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[760px] space-y-6 px-4 py-6 md:px-6">
      <FormProblem reply={reply} />
      <PageHeader title="Urgent decision">
        {chosen ? `For ${chosen.name}, between its meetings` : 'For a body that cannot meet in time'}
      </PageHeader>
      {bodies.length > 1 && !chosen?.paper ? (
        <ChooseBody label="For which body" bodies={bodies} chosen={chosen?.code} />
      ) : null}
      {chosen ? <UrgentDecisionForm key={chosen.code} shown={chosen} reply={reply} /> : null}
    </main>
  );
}
