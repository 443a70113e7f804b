import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { CallOff, Postpone } from '~/components/meeting/another-day';
import { ChangeMeeting } from '~/components/meeting/change-meeting';
import { MeetingCrumbs } from '~/components/meeting/meeting-crumbs';
import { PublicationPanel } from '~/components/meeting/publication-panel';
import { FormProblem } from '~/components/ui/form-problem';
import { LinkButton } from '~/components/ui/link-button';
import { dateTimeWords } from '~/content/dates';
import { meetingTitle } from '~/content/meeting-words';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { found, page } from '~/http/page';
import { publishInput, signOffInput } from '~/inputs/agenda';
import { cancelInput, changeMeetingInput, postponeInput } from '~/inputs/meetings';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { useLive } from '~/realtime/use-live';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { changeMeeting } from '~/services/meetings/change-meeting';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Sign-off and publication') }];

export const loader = page('meeting:read', async ({ actor, params, now }) =>
  found(await agendaPage(actor, params.meetingId ?? '', now)),
);

type Asked = { params: { readonly meetingId?: string } };
const meetingId = ({ params }: Asked) => params.meetingId ?? '';
const here = (says: string) => (asked: Asked) => ({ to: `/meetings/${meetingId(asked)}/publication`, says });

export const action = forms({
  'sign-off': command({
    act: 'meeting:sign-off-agenda',
    shape: signOffInput,
    run: (asked) => signOffAgenda(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The agenda is signed off. It can be published.'),
  }),
  publish: command({
    act: 'meeting:publish-agenda',
    shape: publishInput,
    run: (asked) => publishAgenda(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The agenda is published. Its pack is being made.'),
  }),
  change: command({
    act: 'meeting:arrange',
    shape: changeMeetingInput,
    run: (asked) => changeMeeting(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The meeting is changed. Everybody expected is told.'),
  }),
  postpone: command({
    act: 'meeting:arrange',
    shape: postponeInput,
    run: (asked) => postponeMeeting(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The meeting is put off. Publish its agenda again for the new day.'),
  }),
  cancel: command({
    act: 'meeting:arrange',
    shape: cancelInput,
    run: (asked) => cancelMeeting(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: (asked) => ({ to: `/meetings/${meetingId(asked)}`, says: 'The meeting is cancelled.' }),
  }),
});

export default function PublicationPage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  const { head, acts } = shown;
  useLive(`meeting:${head.id}`, head.version);
  const mine = (intent: string) => (reply?.intent === intent ? reply : undefined);
  return (
    <main id="main">
      <MeetingCrumbs head={head} here="Sign-off and publication" />
      <div className="max-w-[820px] space-y-8 px-4 py-6 md:px-6">
        <FormProblem reply={reply} />
        <PageHeader
          title={`Sign-off and publication: ${meetingTitle(head)}`}
          actions={<LinkButton to={`/meetings/${head.id}/agenda`}>The agenda</LinkButton>}
        >
          {dateTimeWords(head.startsAt)}
        </PageHeader>
        <PublicationPanel page={shown} />
        {acts.arrange && head.state === 'scheduled' ? (
          <div className="border-b border-rule">
            <ChangeMeeting head={head} reply={mine('change')} />
            <Postpone reply={mine('postpone')} />
            <CallOff reply={mine('cancel')} />
          </div>
        ) : null}
      </div>
    </main>
  );
}
