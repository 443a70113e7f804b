import type { MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { SubjectForm } from '~/components/trial/subject-form';
import { TrialAnswer } from '~/components/trial/trial-answer';
import { TrialForm } from '~/components/trial/trial-form';
import { TrialTabs } from '~/components/trial/trial-tabs';
import { ErrorSummary } from '~/components/ui/error-summary';
import { theBody } from '~/content/body-words';
import { pageTitle } from '~/content/page-title';
import { placeOf } from '~/content/trial-words';
import { page } from '~/http/page';
import { trialSubject } from '~/http/trial-subject';
import { judgeLine } from '~/inputs/judge-line';
import { trial } from '~/inputs/trial';
import { trialLeads, trialLine, trialRestricted } from '~/inputs/trial-line';
import { trialBodies } from '~/queries/bodies/trial-bodies';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle('Try a rule', Boolean(data?.misfit)) },
];

export const loader = page('rule:try', async ({ url, now }) => {
  const asked = url.searchParams;
  const [bodies, subject] = await Promise.all([trialBodies(), trialSubject(asked, now)]);
  const form = subject && trial(asked, subject);
  const judged =
    form && asked.has('go')
      ? judgeLine(trialLine(form), { leads: trialLeads(form), restricted: trialRestricted(form) })
      : null;
  return {
    bodies,
    of: asked.get('of') ?? '',
    seats: asked.get('seats') ?? '',
    asked: asked.toString(),
    subject: subject && { name: subject.name, version: subject.version },
    form,
    usual: subject && trial(new URLSearchParams(), subject).card,
    answer: judged?.ok ? judged.value : null,
    misfit: judged && !judged.ok ? judged.refusal : null,
  };
});

export default function TryRulePage() {
  const { bodies, of, seats, asked, subject, form, usual, answer, misfit } = useLoaderData<typeof loader>();
  const place = misfit && placeOf(misfit.path);
  const changed = JSON.stringify(form?.card) !== JSON.stringify(usual);
  return (
    <main id="main" className="max-w-[1240px] space-y-6 px-4 py-6 md:px-6">
      <PageHeader title="Try a rule">
        Who is here, who is barred and how they vote: what would the rules say? Nothing is recorded.
      </PageHeader>
      <TrialTabs current="rule" />
      {misfit && place ? (
        <ErrorSummary
          title="These facts do not fit together"
          errors={[
            {
              ...(place.fieldId ? { fieldId: place.fieldId } : {}),
              message: `${place.place}: ${misfit.message}.`,
            },
          ]}
        />
      ) : null}
      {answer ? <TrialAnswer answer={answer} /> : null}
      <SubjectForm action="/try" bodies={bodies} of={of} seats={seats} />
      {form && subject ? (
        <>
          <p className="text-ink-2">
            {subject.version === null ? (
              `The usual card of its kind: ${subject.name}.`
            ) : (
              <>
                The <Link to={`/settings/cards/${of}`}>card of {theBody(subject.name)}</Link> in force today,
                version {subject.version}.
              </>
            )}
          </p>
          <TrialForm trial={form} of={of} asked={asked} cardOpen={changed} />
        </>
      ) : null}
    </main>
  );
}
