import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { DateAnswer } from '~/components/trial/date-answer';
import { DateForm } from '~/components/trial/date-form';
import { TrialTabs } from '~/components/trial/trial-tabs';
import { ErrorSummary } from '~/components/ui/error-summary';
import { Notice } from '~/components/ui/notice';
import { SegmentedLinks } from '~/components/ui/segmented-links';
import { AGREER_WORDS, DATE_KIND_WORDS, dateAnswerWords } from '~/content/date-words';
import { dateWords } from '~/content/dates';
import { pageTitle } from '~/content/page-title';
import { specialUrgency } from '~/domain/notice/special-urgency';
import { page } from '~/http/page';
import { dateAsked } from '~/inputs/date-form';
import { DATE_KINDS, type DateKind, dateKind } from '~/inputs/date-kinds';
import { dayAnswer } from '~/queries/notice/day-answer';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle('Work out a date', Object.keys(data?.errors ?? {}).length > 0) },
];

export const loader = page('rule:try', async ({ url }) => {
  const kind = dateKind(url.searchParams.get('kind')) ?? 'clear-days';
  const values = Object.fromEntries(url.searchParams);
  const asked = values.go ? dateAsked(url.searchParams) : null;
  const errors = asked && !asked.ok ? asked.errors : {};
  const page = { kind, values, errors };
  if (!asked?.ok) return { ...page, urgency: null, sum: null };
  const { question, closures } = asked;
  if (question.kind === 'special-urgency') return { ...page, urgency: specialUrgency(question), sum: null };
  const endsAt = /^\d\d:\d\d$/.test(values.endsAt ?? '') ? (values.endsAt ?? '') : '';
  return { ...page, urgency: null, sum: { question, endsAt, ...dayAnswer(question, closures) } };
});

export default function WorkOutADatePage() {
  const { kind, values, errors, urgency, sum } = useLoaderData<typeof loader>();
  const { source } = DATE_KIND_WORDS[kind];
  return (
    <main id="main" className="max-w-[1080px] space-y-6 px-4 py-6 md:px-6">
      <PageHeader title="Work out a date">
        Each date with the days that were counted and those that were not.
      </PageHeader>
      <TrialTabs current="dates" />
      <ErrorSummary errors={Object.entries(errors).map(([fieldId, message]) => ({ fieldId, message }))} />
      {urgency ? (
        <DateAnswer
          title={urgency.allowed ? 'It may go ahead as urgent' : 'It may not go ahead'}
          says={`It takes the agreement of ${AGREER_WORDS[urgency.mayAgree]}, on record.`}
          source={source}
          sum={null}
        />
      ) : null}
      {sum?.answer.ok ? (
        <DateAnswer
          {...dateAnswerWords(sum.question, sum.answer.value, sum.endsAt)}
          source={source}
          sum={sum.answer.value}
          asOf={sum.known.asOf}
        />
      ) : null}
      {sum && !sum.answer.ok ? (
        <Notice tone="warn" role="status" title="Unknown.">
          The bank holidays are known from {dateWords(sum.known.from)} to {dateWords(sum.known.to)}. The sum
          goes beyond that, and no day is guessed.
        </Notice>
      ) : null}
      <SegmentedLinks
        label="Which clock"
        options={(Object.keys(DATE_KINDS) as DateKind[]).map((one) => ({
          label: DATE_KIND_WORDS[one].label,
          to: `/try/dates?kind=${one}`,
          current: one === kind,
        }))}
      />
      <DateForm kind={kind} values={values} errors={errors} />
    </main>
  );
}
