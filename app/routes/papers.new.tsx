import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { NewPaperForm } from '~/components/paper/new-paper-form';
import { EmptyState } from '~/components/ui/empty-state';
import { FormProblem } from '~/components/ui/form-problem';
import { answerShown } from '~/content/answer-shown';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { newPaperInput, poundsTyped, typedPaperInput } from '~/inputs/paper';
import { newPaperPage } from '~/queries/papers/new-paper-page';
import { createPaper } from '~/services/papers/create-paper';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('New paper') }];

export const loader = page('paper:create', async ({ actor, url, now }) => {
  const typed = typedPaperInput.parse(Object.fromEntries(url.searchParams));
  const { pounds, problem } = poundsTyped(typed.pounds);
  const { matterId } = typed;
  const { bodies, answer, ...choices } = await newPaperPage(actor, { matterId, pounds }, now);
  return {
    ...choices,
    answer: answerShown(answer),
    bodies: bodies.map(({ routes, ...body }) => ({
      ...body,
      routes: routes.map((route) => ({ ...route, misses: route.misses && wordsOf(route.misses).title })),
    })),
    ...{ typed, problem },
  };
});

export const action = forms({
  create: command({
    act: 'paper:create',
    shape: newPaperInput,
    run: ({ actor, now, input: { matterId, ...input } }) =>
      createPaper({ actor, now }, { ...input, matterId: matterId || null }),
    done: ({ value }) => ({
      to: `/papers/${value.ref}/edit`,
      says: `${value.ref} is begun. Only you and its sponsor see it.`,
    }),
  }),
});

export default function NewPaperRoute() {
  const { problem, ...choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="space-y-6 px-4 py-5 md:px-6">
      <PageHeader title="New paper" />
      <FormProblem reply={reply} />
      {choices.bodies.length > 0 ? (
        <NewPaperForm {...choices} poundsProblem={problem} reply={reply} />
      ) : (
        <EmptyState title="No route begins at a body of your organisation">
          A paper goes by a route. An administrator adds one under Settings, Routes; a governance officer can
          tell you which body to write for.
        </EmptyState>
      )}
    </main>
  );
}
