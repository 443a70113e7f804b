import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { PastColumnsForm } from '~/components/trial/past-columns-form';
import { PastFileForm } from '~/components/trial/past-file-form';
import { PastResult } from '~/components/trial/past-result';
import { PastWordsForm } from '~/components/trial/past-words-form';
import { SubjectForm } from '~/components/trial/subject-form';
import { TrialTabs } from '~/components/trial/trial-tabs';
import { ErrorSummary } from '~/components/ui/error-summary';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { page } from '~/http/page';
import { checkPastVotes, pastForPage, readPastForm } from '~/http/past-votes';
import { trialSubject } from '~/http/trial-subject';
import { cardFields } from '~/inputs/card-fields';
import { pastForm } from '~/inputs/past-form';
import { trialBodies } from '~/queries/bodies/trial-bodies';

export const meta = () => [{ title: pageTitle('Check past votes') }];

export const loader = page('rule:try', async ({ url, now }) => {
  const asked = url.searchParams;
  const [bodies, subject] = await Promise.all([trialBodies(), trialSubject(asked, now)]);
  return {
    bodies,
    of: asked.get('of') ?? '',
    seats: asked.get('seats') ?? '',
    subject: subject && { seats: subject.seats.length, card: cardFields(asked, subject.card) },
  };
});

export const action = forms(
  {
    check: command({
      act: 'rule:try',
      shape: pastForm,
      run: ({ input, now }) => checkPastVotes(input, now),
      done: ({ value }) => Response.json(pastForPage(value)),
    }),
  },
  readPastForm,
);

type Stage = ReturnType<typeof pastForPage>;

export default function CheckPastVotesPage() {
  const { bodies, of, seats, subject } = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply | Stage>();
  const stage = reply && 'stage' in reply ? reply : null;
  return (
    <main id="main" className="max-w-[1080px] space-y-6 px-4 py-6 md:px-6">
      <PageHeader title="Check past votes">
        Votes of the past by a card of today: which come out as they were recorded? Nothing is kept.
      </PageHeader>
      <TrialTabs current="votes" />
      {stage ? (
        <>
          <ErrorSummary
            errors={Object.entries(stage.errors).map(([fieldId, message]) => ({ fieldId, message }))}
          />
          {stage.stage === 'columns' ? <PastColumnsForm {...stage} /> : null}
          {stage.stage === 'words' ? <PastWordsForm {...stage} /> : null}
          {stage.stage === 'checked' ? <PastResult {...stage} /> : null}
          <p>
            <Link to={`/try/votes?of=${of}&seats=${seats}`} reloadDocument>
              Start again with another file
            </Link>
          </p>
        </>
      ) : (
        <>
          <FormProblem reply={reply && 'intent' in reply ? reply : undefined} />
          <SubjectForm action="/try/votes" bodies={bodies} of={of} seats={seats} />
          {subject ? <PastFileForm card={subject.card} of={of} seats={subject.seats} /> : null}
        </>
      )}
    </main>
  );
}
