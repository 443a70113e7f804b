import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { CirculateForm } from '~/components/resolution/circulate-form';
import { ChooseBody } from '~/components/ui/choose-body';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { circulateInput, newResolutionAsked } from '~/inputs/resolution';
import { newResolutionPage } from '~/queries/resolutions/new-resolution-page';
import { circulateResolution } from '~/services/resolutions/circulate-resolution';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Circulate a resolution') }];

export const loader = page('resolution:circulate', async ({ actor, now, url }) =>
  found(await newResolutionPage(actor, newResolutionAsked.parse(Object.fromEntries(url.searchParams)), now)),
);

export const action = forms({
  circulate: command({
    act: 'resolution:circulate',
    shape: circulateInput,
    run: ({ actor, now, input: { intent: _intent, ...input } }) => circulateResolution({ actor, now }, input),
    done: ({ value }) => ({
      to: `/resolutions/${value.ref}`,
      says: `${value.ref} is circulated to all who are eligible.`,
    }),
  }),
});

export default function NewResolutionPage() {
  const { bodies, chosen } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[760px] space-y-6 px-4 py-6 md:px-6">
      <FormProblem reply={reply} />
      <PageHeader title="Circulate a resolution">
        {chosen ? chosen.name : 'Members of a company and its directors decide in writing'}
      </PageHeader>
      {bodies.length > 1 && !chosen?.paper ? (
        <ChooseBody label="Which body decides" bodies={bodies} chosen={chosen?.code} />
      ) : null}
      {chosen ? <CirculateForm key={chosen.code} shown={chosen} reply={reply} /> : null}
    </main>
  );
}
