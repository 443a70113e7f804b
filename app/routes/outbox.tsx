import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { EnvelopeTable } from '~/components/message/envelope-table';
import { HowMailLeaves } from '~/components/message/how-mail-leaves';
import { OwnMessages } from '~/components/message/own-messages';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { tryAgainInput } from '~/inputs/message';
import { outboxPage } from '~/queries/messages/outbox-page';
import { tryMessageAgain } from '~/services/messages/try-message-again';

export const meta = () => [{ title: pageTitle('Messages') }];

export const loader = page('message:read-own', async ({ actor, site, demo }) => ({
  ...(await outboxPage(actor)),
  site,
  demo,
}));

export const action = forms({
  'try-again': command({
    act: 'message:watch',
    shape: tryAgainInput,
    run: ({ actor, now, realNow, input }) =>
      tryMessageAgain({ actor, now }, { messageId: input.messageId, realNow }),
    done: () => ({ to: '/outbox', says: 'The message is tried again.' }),
  }),
});

export default function OutboxPage() {
  const { own, envelopes, leaves, waiting, site, demo } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Messages">What Tabled writes to people by e-mail.</PageHeader>
      <FormProblem reply={reply} />
      <HowMailLeaves demo={demo} leaves={leaves} waiting={waiting} watches={envelopes !== null} />
      <section>
        <h2 className="serif-display mb-2 text-xl">To you</h2>
        <OwnMessages messages={own} site={site} leaves={leaves} />
      </section>
      {envelopes ? (
        <section>
          <h2 className="serif-display mb-2 text-xl">To everybody</h2>
          <p className="mb-2 text-ink-2">
            The newest 100, without their text: what a message says is for the person it is sent to.
          </p>
          <EnvelopeTable envelopes={envelopes} leaves={leaves} />
        </section>
      ) : null}
    </main>
  );
}
