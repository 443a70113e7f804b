import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { FollowMeeting } from '~/components/minutes/follow-meeting';
import { MinutesActs } from '~/components/minutes/minutes-acts';
import { MinutesBar } from '~/components/minutes/minutes-bar';
import { MinutesChanges } from '~/components/minutes/minutes-changes';
import { MinutesStanding } from '~/components/minutes/minutes-standing';
import { MinutesSuggestions } from '~/components/minutes/minutes-suggestions';
import { MinutesText } from '~/components/minutes/minutes-text';
import { FormProblem } from '~/components/ui/form-problem';
import { dateWords } from '~/content/dates';
import { minutesTitle } from '~/content/minutes-words';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, openPage } from '~/http/page';
import { requireSession, sessionOf } from '~/http/session';
import * as inputs from '~/inputs/minutes';
import { minutesPage } from '~/queries/minutes/minutes-page';
import { agreeMinutes } from '~/services/minutes/agree-minutes';
import { answerCorrection } from '~/services/minutes/answer-correction';
import { approveMinutes } from '~/services/minutes/approve-minutes';
import { circulateMinutes } from '~/services/minutes/circulate-minutes';
import { correctMinutes } from '~/services/minutes/correct-minutes';
import { publishMinutes } from '~/services/minutes/publish-minutes';
import { suggestCorrection } from '~/services/minutes/suggest-correction';
import { writeCorrection } from '~/services/minutes/write-correction';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
  { title: pageTitle(data ? minutesTitle({ ...data.content, number: data.number }) : 'Minutes') },
];

/** Published minutes are there for anybody; for others a visitor signs in first. */
export const loader = openPage(async ({ request, params }) => {
  const session = await sessionOf(request.headers.get('Cookie'));
  const shown = await minutesPage(session?.actor ?? null, params.minutesId ?? '');
  if (!shown && !session) await requireSession(request);
  const minutes = found(shown);
  const { content, number } = minutes;
  const printFoot = `${content.organisation}, ${minutesTitle({ ...content, number })}, ${dateWords(content.on)}`;
  return { ...minutes, signedIn: session !== null, printFoot };
});

type Asked = { params: { readonly minutesId?: string } };
const minutesId = ({ params }: Asked) => params.minutesId ?? '';
const here = (says: string) => (asked: Asked) => ({ to: `/minutes/${minutesId(asked)}`, says });

export const action = forms({
  circulate: command({
    act: 'minutes:circulate',
    shape: inputs.noMore,
    run: (asked) => circulateMinutes(asked, { minutesId: minutesId(asked) }),
    done: here('The minutes are with the members.'),
  }),
  suggest: command({
    act: 'minutes:suggest',
    shape: inputs.suggestInput,
    run: (asked) => suggestCorrection(asked, { ...asked.input, minutesId: minutesId(asked) }),
    done: here('Your correction is with the governance officer.'),
  }),
  answer: command({
    act: 'minutes:answer',
    shape: inputs.answerSuggestionInput,
    run: (asked) => answerCorrection(asked, asked.input),
    done: here('The answer is kept, and the member is told.'),
  }),
  agree: command({
    act: 'minutes:agree',
    shape: inputs.digestInput,
    run: (asked) => agreeMinutes(asked, { ...asked.input, minutesId: minutesId(asked) }),
    done: here('You agreed the minutes. They go to the next meeting.'),
  }),
  approve: command({
    act: 'minutes:approve',
    shape: inputs.approveInput,
    run: (asked) => approveMinutes(asked, { ...asked.input, minutesId: minutesId(asked) }),
    done: here('The approval is recorded. Their text is fixed.'),
  }),
  publish: command({
    act: 'minutes:publish',
    shape: inputs.noMore,
    run: (asked) => publishMinutes(asked, { minutesId: minutesId(asked) }),
    done: here('The open part is published.'),
  }),
  correct: command({
    act: 'minutes:correct',
    shape: inputs.noMore,
    run: (asked) => correctMinutes(asked, { minutesId: minutesId(asked) }),
    done: ({ value }) => ({ to: `/minutes/${value.id}`, says: 'Write what is corrected.' }),
  }),
  write: command({
    act: 'minutes:draft',
    shape: inputs.correctionInput,
    run: (asked) => writeCorrection(asked, { ...asked.input, minutesId: minutesId(asked) }),
    done: here('The correction is saved.'),
  }),
});

const OWN_PROBLEM = ['circulate', 'suggest', 'answer', 'agree', 'approve', 'publish', 'correct', 'write'];

export default function MinutesPage() {
  const { signedIn, liveVersion, printFoot: _, ...page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { content, number, state, acts, changes, suggestions } = page;
  const writes = acts.draft && number === 0;
  return (
    <>
      <MinutesBar page={page} signedIn={signedIn} />
      {page.part === 'public' ? null : <FollowMeeting meetingId={page.meetingId} version={liveVersion} />}
      <main id="main" className="px-4 pt-5 pb-8 md:px-6">
        {reply && !OWN_PROBLEM.includes(reply.intent) ? <FormProblem reply={reply} /> : null}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[minmax(0,860px)_380px] xl:items-start print:block">
          <MinutesText minutes={content} number={number} state={state} writable={writes} />
          <div className="no-print space-y-5">
            <MinutesStanding page={page} />
            <MinutesChanges changes={changes} />
            <MinutesActs page={page} reply={reply} />
            {suggestions.length > 0 || acts.suggest ? <MinutesSuggestions page={page} reply={reply} /> : null}
          </div>
        </div>
      </main>
    </>
  );
}
