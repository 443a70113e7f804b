import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { DeclareForm } from '~/components/meeting/declare-form';
import { InterestPrompts } from '~/components/meeting/interest-prompts';
import { InterestsList } from '~/components/meeting/interests-list';
import { MeetingCrumbs } from '~/components/meeting/meeting-crumbs';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { allowed, found, page } from '~/http/page';
import { declareInput, ruleInput } from '~/inputs/item-interest';
import { interestsPage } from '~/queries/meetings/interests-page';
import { mayFollow } from '~/queries/meetings/may-follow';
import { useLive } from '~/realtime/use-live';
import { declareInterest } from '~/services/meetings/declare-interest';
import { ruleInterest } from '~/services/meetings/rule-interest';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Interests declared') }];

export const loader = page('meeting:read', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { meetingId: params.meetingId ?? '' }, now));
  return found(await interestsPage(actor, params.meetingId ?? '', now));
});

const here = (says: string) => (asked: { params: { readonly meetingId?: string } }) => ({
  to: `/meetings/${asked.params.meetingId}/interests`,
  says,
});

export const action = forms({
  declare: command({
    act: 'meeting:declare-interest',
    shape: declareInput,
    run: ({ actor, now, input }) => declareInterest({ actor, now }, input),
    done: here('The interest is declared. It waits for a ruling.'),
  }),
  rule: command({
    act: 'meeting:rule-interest',
    shape: ruleInput,
    run: ({ actor, now, input }) => ruleInterest({ actor, now }, input),
    done: here('The ruling is recorded and applies now.'),
  }),
});

export default function InterestsPage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  useLive(`meeting:${shown.head.id}`, shown.head.version);
  return (
    <main id="main">
      <MeetingCrumbs head={shown.head} here="Interests" />
      <div className="max-w-[860px] space-y-6 px-4 py-6 md:px-6">
        <FormProblem reply={reply} intent="declare" />
        <PageHeader title="Interests declared">
          Nothing follows from a declaration until it is ruled on.
        </PageHeader>
        <InterestPrompts prompts={shown.prompts} />
        <InterestsList page={shown} reply={reply} />
        <DeclareForm page={shown} reply={reply} />
      </div>
    </main>
  );
}
