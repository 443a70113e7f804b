import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AuthorityAnswer } from '~/components/authority/authority-answer';
import { AuthorityForm } from '~/components/authority/authority-form';
import { MatterPowers } from '~/components/authority/matter-powers';
import { PageHeader } from '~/components/layout/page-header';
import { SmallForm } from '~/components/settings/small-form';
import { ErrorSummary } from '~/components/ui/error-summary';
import { FormProblem } from '~/components/ui/form-problem';
import { answerShown } from '~/content/answer-shown';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import * as inputs from '~/inputs/authority';
import { authorityPage } from '~/queries/authority/authority-page';
import { addMatter } from '~/services/authority/add-matter';
import { addPower } from '~/services/authority/add-power';
import { endPower } from '~/services/authority/end-power';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle('Who decides', Boolean(data?.question.problem)) },
];

export const loader = page('rule:try', async ({ actor, url, now }) => {
  const question = inputs.authorityQuestion(url.searchParams);
  const asked = question.problem ? null : question;
  const shown = await authorityPage(actor, asked, now);
  return { question, ...shown, answer: answerShown(shown.answer) };
});

const act = 'people:administer';
const done = (says: string) => () => ({ to: '/settings/authority', says });

export const action = forms({
  'add-matter': command({
    act,
    shape: inputs.addMatterInput,
    run: ({ actor, now, input: { intent: _, ...matter } }) => addMatter({ actor, now }, matter),
    done: done('The matter is added. Now say who decides it.'),
  }),
  'add-power': command({
    act,
    shape: inputs.addPowerInput,
    run: ({ actor, now, input: { intent: _, pounds = null, untilOn = null, ...power } }) =>
      addPower({ actor, now }, { ...power, pounds, untilOn }),
    done: done('It is added.'),
  }),
  'end-power': command({
    act,
    shape: inputs.endPowerInput,
    run: ({ actor, now, input }) => endPower({ actor, now }, input),
    done: done('Today is its last day. What was decided under it stands.'),
  }),
});

export default function AuthorityRoute() {
  const { question, organisations, bodies, answer, today, mayChange } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[960px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Who decides">
        Matters reserved and delegated: the lowest holder whose power reaches decides, and whose consent is
        needed beside.
      </PageHeader>
      <FormProblem reply={reply} />
      {question.problem ? (
        <ErrorSummary
          title="This sum cannot be read"
          errors={[{ fieldId: 'pounds', message: question.problem }]}
        />
      ) : null}
      <AuthorityForm organisations={organisations} question={question} />
      {answer ? <AuthorityAnswer answer={answer} /> : null}
      {organisations
        .filter(({ matters }) => matters.length > 0)
        .map(({ id, name, matters }) => (
          <section key={id} aria-labelledby={`scheme-${id}`}>
            <h2 id={`scheme-${id}`} className="serif-display text-2xl">
              {name}
            </h2>
            {matters.map((matter) => (
              <MatterPowers
                key={matter.id}
                matter={matter}
                today={today}
                mayChange={mayChange}
                reply={reply}
              />
            ))}
          </section>
        ))}
      <datalist id="holders">
        {bodies.map((body) => (
          <option key={body} value={body} />
        ))}
      </datalist>
      {mayChange ? (
        <SmallForm
          intent="add-matter"
          summary="Add a matter"
          fields={[
            {
              kind: 'choice',
              name: 'organisationId',
              label: 'Whose scheme',
              options: organisations.map(({ id, name }) => ({ value: id, label: name })),
            },
            { kind: 'text', name: 'name', label: 'The matter', hint: 'For example: Contract or liability' },
          ]}
          button="Add the matter"
          reply={reply}
        />
      ) : null}
    </main>
  );
}
