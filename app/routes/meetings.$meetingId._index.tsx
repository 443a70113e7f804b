import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { hasVote } from '~/components/ballot/has-vote';
import type { PageHandle } from '~/components/layout/house';
import { MeetingShown } from '~/components/meeting/meeting-shown';
import { meetingTitle } from '~/content/meeting-words';
import { pageTitle } from '~/content/page-title';
import type { AnyRefusal } from '~/content/refusals';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import type { Act } from '~/domain/permission/acts';
import type { Result } from '~/domain/shared/result';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { found, type PageArgs, page } from '~/http/page';
import * as inputs from '~/inputs/room';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { agreeToNotice } from '~/services/meetings/agree-to-notice';
import { askToSpeak } from '~/services/meetings/ask-to-speak';
import { attendMeeting } from '~/services/meetings/attend-meeting';
import { callSpeaker } from '~/services/meetings/call-speaker';
import { closeItem } from '~/services/meetings/close-item';
import { endMeeting } from '~/services/meetings/end-meeting';
import { giveContinuationNotice } from '~/services/meetings/give-continuation-notice';
import { letObserversSpeak } from '~/services/meetings/let-observers-speak';
import { lowerHand } from '~/services/meetings/lower-hand';
import { openItem } from '~/services/meetings/open-item';
import { readAgenda } from '~/services/meetings/read-agenda';
import { replyToMeeting } from '~/services/meetings/reply-to-meeting';
import { resumeMeeting } from '~/services/meetings/resume-meeting';
import { startMeeting } from '~/services/meetings/start-meeting';
import { tableNewerVersion } from '~/services/meetings/table-newer-version';
import { takeBackConsent } from '~/services/meetings/take-back-consent';
import { takeConduct } from '~/services/meetings/take-conduct';

export const handle = {
  current: 'meetings',
  ownDock: (data) => {
    const ballot = (data as MeetingRoom | undefined)?.ballot;
    return ballot ? hasVote(ballot) : false;
  },
} satisfies PageHandle;
export const meta = ({ data }: { data: MeetingRoom | undefined }) => [
  { title: pageTitle(data ? meetingTitle(data.head) : 'Meeting') },
];

export const loader = page('meeting:read', async ({ actor, params, now }) =>
  found(await meetingRoom(actor, params.meetingId ?? '', now)),
);

type Asked = { params: { readonly meetingId?: string } };
const meetingId = ({ params }: Asked) => params.meetingId ?? '';
const here = (says: string) => (asked: Asked) => ({ to: `/meetings/${meetingId(asked)}`, says });

type Plain = (asked: PageArgs, input: { meetingId: string }) => Promise<Result<unknown, AnyRefusal>>;

/** What asks for nothing more than the meeting. */
const plain = (act: Act, run: Plain, says: string) =>
  command({
    act,
    shape: inputs.nothingMore,
    run: (asked) => run(asked, { meetingId: meetingId(asked) }),
    done: here(says),
  });

export const action = forms({
  start: command({
    act: 'meeting:run',
    shape: inputs.startInput,
    run: (asked) => startMeeting(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The meeting is in session.'),
  }),
  adjourn: plain('meeting:run', adjournMeeting, 'The meeting is adjourned.'),
  resume: plain('meeting:run', resumeMeeting, 'The meeting is in session again.'),
  'continuation-notice': command({
    act: 'meeting:arrange',
    shape: inputs.continuationInput,
    run: (asked) => giveContinuationNotice(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('Everybody is told on which day it goes on.'),
  }),
  'agree-notice': command({
    act: 'meeting:waive-notice',
    shape: inputs.agreeNoticeInput,
    run: (asked) => agreeToNotice(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('It is recorded.'),
  }),
  'take-back-notice': command({
    act: 'meeting:take-back-notice',
    shape: inputs.takeBackNoticeInput,
    run: (asked) => takeBackConsent(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('It is taken back, and counts no more.'),
  }),
  end: plain('meeting:run', endMeeting, 'The meeting has ended.'),
  'open-item': command({
    act: 'meeting:run',
    shape: inputs.openItemInput,
    run: (asked) => openItem(asked, asked.input),
    done: here('The meeting is on the next item.'),
  }),
  'close-item': command({
    act: 'meeting:run',
    shape: inputs.closeItemInput,
    run: (asked) => closeItem(asked, asked.input),
    done: here('The item is closed.'),
  }),
  'take-conduct': command({
    act: 'meeting:conduct',
    shape: inputs.conductInput,
    run: (asked) => takeConduct(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('You conduct the meeting.'),
  }),
  'ask-to-speak': plain('meeting:ask-to-speak', askToSpeak, 'You have asked to speak.'),
  'call-speaker': command({
    act: 'meeting:call-speaker',
    shape: inputs.handInput,
    run: (asked) => callSpeaker(asked, asked.input),
    done: here('They are called to speak.'),
  }),
  'lower-hand': command({
    act: 'meeting:follow',
    shape: inputs.handInput,
    run: (asked) => lowerHand(asked, asked.input),
    done: here('The hand is down.'),
  }),
  'observers-speak': command({
    act: 'meeting:call-speaker',
    shape: inputs.observersSpeakInput,
    run: (asked) => letObserversSpeak(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('Who may ask to speak is changed.'),
  }),
  'table-newer': command({
    act: 'meeting:run',
    shape: inputs.newerVersionInput,
    run: (asked) => tableNewerVersion(asked, asked.input),
    done: here('The newer version is tabled. Its author and sponsor have been told.'),
  }),
  reply: command({
    act: 'meeting:reply',
    shape: inputs.replyInput,
    run: (asked) => replyToMeeting(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('Your reply is recorded.'),
  }),
  'read-agenda': plain('meeting:read', readAgenda, 'Marked as read. The next edition shows what changed.'),
  attend: command({
    act: 'meeting:attend',
    shape: inputs.attendInput,
    run: (asked) => attendMeeting(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('Your attendance is recorded.'),
  }),
});

/** A minute that saves by itself changes nothing else that is on the page; after a conflict the other text is fetched. */
export function shouldRevalidate(asked: ShouldRevalidateFunctionArgs) {
  if (asked.formAction?.endsWith('/minute')) return asked.actionStatus === 409;
  return asked.defaultShouldRevalidate;
}

export default function MeetingPage() {
  return <MeetingShown room={useLoaderData<typeof loader>()} reply={useActionData<FormReply>()} />;
}
