import { useActionData, useLoaderData } from '@remix-run/react';
import { AddActionForm } from '~/components/decision/add-action-form';
import { CallInPanel } from '~/components/decision/call-in-panel';
import { DecisionSheet } from '~/components/decision/decision-sheet';
import { DissentForm } from '~/components/decision/dissent-form';
import { DraftPanel } from '~/components/decision/draft-panel';
import { OfficerPanel } from '~/components/decision/officer-panel';
import { RecordBar } from '~/components/decision/record-bar';
import { SealPanel } from '~/components/decision/seal-panel';
import type { PageHandle } from '~/components/layout/house';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { decisionRef } from '~/domain/decision/decision-ref';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import * as inputs from '~/inputs/decision-acts';
import { decisionPage } from '~/queries/decisions/decision-page';
import { useLive } from '~/realtime/use-live';
import { addAction } from '~/services/actions/add-action';
import { answerCallIn } from '~/services/decisions/answer-call-in';
import { askCallIn } from '~/services/decisions/ask-call-in';
import { changeCondition } from '~/services/decisions/change-condition';
import { correctDecision } from '~/services/decisions/correct-decision';
import { publishDecision } from '~/services/decisions/publish-decision';
import { recordDissent } from '~/services/decisions/record-dissent';
import { sealDecision } from '~/services/decisions/seal-decision';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = ({ data }: { data: { shown: { ref: string; title: string } } | undefined }) => [
  { title: pageTitle(data ? `${data.shown.ref}, ${data.shown.title}` : 'Decision') },
];

export const loader = page('decision:read', async ({ actor, params, now, url }) => {
  const { code = '', year = '', number = '' } = params;
  const shown = found(await decisionPage(actor, decisionRef(code, year, number), now));
  const at = now.toISOString();
  return {
    ...{ shown, now: at, verifiedAt: url.searchParams.has('verify') ? at : null },
    printFoot: `${shown.body.organisation}, record ${shown.ref}`,
  };
});

const at = (says: string) => (args: { value: { ref: string } }) => ({
  to: `/register/${args.value.ref}`,
  says,
});

export const action = forms({
  seal: command({
    act: 'decision:record',
    shape: inputs.sealInput,
    run: ({ actor, now, input }) => sealDecision({ actor, now }, input),
    done: at('The decision is sealed. What follows from it has begun.'),
  }),
  publish: command({
    act: 'decision:publish',
    shape: inputs.publishInput,
    run: ({ actor, now, input }) => publishDecision({ actor, now }, input),
    done: at('The decision is published.'),
  }),
  dissent: command({
    act: 'decision:dissent',
    shape: inputs.dissentInput,
    run: ({ actor, now, input }) => recordDissent({ actor, now }, input),
    done: at('The dissent stands in the record.'),
  }),
  'call-in': command({
    act: 'decision:call-in',
    shape: inputs.callInInput,
    run: ({ actor, now, input }) => askCallIn({ actor, now }, input),
    done: ({ value }) => ({
      to: `/register/${value.ref}`,
      says: value.calledIn
        ? 'The decision is called in. It is held until scrutiny has answered.'
        : 'Your request is recorded. The decision is called in when enough members have asked.',
    }),
  }),
  'answer-call-in': command({
    act: 'decision:answer-call-in',
    shape: inputs.callInAnswerInput,
    run: ({ actor, now, input }) => answerCallIn({ actor, now }, input),
    done: at('The answer to the call-in is recorded.'),
  }),
  condition: command({
    act: 'decision:change-condition',
    shape: inputs.conditionInput,
    run: ({ actor, now, input }) => changeCondition({ actor, now }, input),
    done: at('The condition is recorded.'),
  }),
  'add-action': command({
    act: 'action:create',
    shape: inputs.addActionInput,
    run: ({ actor, now, input }) => addAction({ actor, now }, input),
    done: at('The action is added. Its lead is told.'),
  }),
  correct: command({
    act: 'decision:correct',
    shape: inputs.correctionInput,
    run: ({ actor, now, input }) => correctDecision({ actor, now }, input),
    done: at('The correction is sealed. The first record stays as it was.'),
  }),
});

export default function DecisionRecordPage() {
  const { shown, now, verifiedAt } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  useLive(`decision:${shown.id}`, shown.liveVersion);
  return (
    <>
      <RecordBar shown={shown} />
      <main id="main" className="px-4 pt-5 pb-8 md:px-6">
        <FormProblem reply={reply} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[minmax(0,1fr)_332px] print:block">
          <DecisionSheet shown={shown} reply={reply} />
          <div className="no-print space-y-5">
            {shown.callIn ? (
              <CallInPanel callIn={shown.callIn} decisionId={shown.id} now={now} reply={reply} />
            ) : null}
            <DraftPanel shown={shown} />
            <DissentForm shown={shown} reply={reply} />
            <SealPanel shown={shown} verifiedAt={verifiedAt} />
            <OfficerPanel shown={shown} reply={reply} />
            <AddActionForm shown={shown} reply={reply} />
          </div>
        </div>
      </main>
    </>
  );
}
