import { useActionData, useLoaderData } from '@remix-run/react';
import { AskForm } from '~/components/interest/ask-form';
import { ReliefList } from '~/components/interest/relief-list';
import { PageHeader } from '~/components/layout/page-header';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { page } from '~/http/page';
import * as inputs from '~/inputs/interest';
import { dispensationsPage } from '~/queries/interests/dispensations-page';
import { askDispensation } from '~/services/interests/ask-dispensation';
import { decideDispensation } from '~/services/interests/decide-dispensation';
import { endDispensation } from '~/services/interests/end-dispensation';

export const meta = () => [{ title: pageTitle('Dispensations') }];

export const loader = page('house:visit', ({ actor, now }) => dispensationsPage(actor, now));

const done = (says: string) => () => ({ to: '/dispensations', says });

export const action = forms({
  ask: command({
    act: 'body:ask-dispensation',
    shape: inputs.askDispensationInput,
    run: ({ actor, now, input }) => askDispensation({ actor, now }, input),
    done: done('Your request is with the governance officer.'),
  }),
  grant: command({
    act: 'body:decide-dispensation',
    shape: inputs.grantInput,
    run: ({ actor, now, input }) => decideDispensation({ actor, now }, { ...input, grants: true }),
    done: done('It is granted. At a meeting it takes effect by a ruling.'),
  }),
  refuse: command({
    act: 'body:decide-dispensation',
    shape: inputs.refuseInput,
    run: ({ actor, now, input: { id, reason } }) =>
      decideDispensation({ actor, now }, { id, reason, grants: false }),
    done: done('The refusal is recorded, and the member is told.'),
  }),
  withdraw: command({
    act: 'body:ask-dispensation',
    shape: inputs.withdrawInput,
    run: ({ actor, now, input }) => endDispensation({ actor, now }, { id: input.id, reason: '' }),
    done: done('Your request is withdrawn.'),
  }),
  revoke: command({
    act: 'body:decide-dispensation',
    shape: inputs.revokeInput,
    run: ({ actor, now, input }) => endDispensation({ actor, now }, input),
    done: done('It is revoked. Rulings that rested on it have fallen back to the bar.'),
  }),
});

export default function DispensationsRoute() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  return (
    <main id="main" className="max-w-[840px] space-y-8 px-4 py-6 md:px-6">
      <FormProblem reply={reply?.refusal ? undefined : reply} />
      <PageHeader title="Dispensations">
        What lets a member with an interest take part: asked for in writing, for four years at most. A
        company’s directors authorise instead.
      </PageHeader>
      <ReliefList
        title="Waiting for an answer"
        none="No request waits."
        lines={shown.waiting}
        reply={reply}
      />
      <ReliefList title="Granted" none="None is granted." lines={shown.inForce} reply={reply} />
      {shown.earlier.length > 0 ? (
        <ReliefList title="Earlier" none="" lines={shown.earlier} reply={reply} />
      ) : null}
      {shown.asks.length > 0 ? <AskForm page={shown} reply={reply} /> : null}
    </main>
  );
}
