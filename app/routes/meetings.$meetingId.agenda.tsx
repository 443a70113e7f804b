import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { AgendaView } from '~/components/meeting/agenda-view';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { found, page } from '~/http/page';
import {
  addItemInput,
  admitLateInput,
  editItemInput,
  moveItemInput,
  orderInput,
  removeItemInput,
  tablePaperInput,
  templateInput,
} from '~/inputs/agenda';
import { endInvitationInput, inviteInput } from '~/inputs/attendance';
import { newerVersionInput, openItemInput } from '~/inputs/room';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { useLive } from '~/realtime/use-live';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { admitLateItem } from '~/services/meetings/admit-late-item';
import { editAgendaItem } from '~/services/meetings/edit-agenda-item';
import { endInvitation } from '~/services/meetings/end-invitation';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { moveAgendaItem } from '~/services/meetings/move-agenda-item';
import { openItem } from '~/services/meetings/open-item';
import { orderAgenda } from '~/services/meetings/order-agenda';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { tableNewerVersion } from '~/services/meetings/table-newer-version';
import { tablePaper } from '~/services/meetings/table-paper';
import { useTemplate as addTemplate } from '~/services/meetings/use-template';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Agenda') }];

export const loader = page('meeting:read', async ({ actor, params, now }) =>
  found(await agendaPage(actor, params.meetingId ?? '', now)),
);

type Asked = { params: { readonly meetingId?: string } };
const meetingId = ({ params }: Asked) => params.meetingId ?? '';
const here = (says: string) => (asked: Asked) => ({ to: `/meetings/${meetingId(asked)}/agenda`, says });

export const action = forms({
  'table-paper': command({
    act: 'paper:table',
    shape: tablePaperInput,
    run: (asked) => tablePaper(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The paper is on the agenda. Its author and sponsor have been told.'),
  }),
  'table-newer': command({
    act: 'meeting:run',
    shape: newerVersionInput,
    run: (asked) => tableNewerVersion(asked, asked.input),
    done: (asked) => ({
      to: `/meetings/${meetingId(asked)}/agenda`,
      says: asked.value.late
        ? 'The newer version is tabled. It makes this a late item: the special circumstances have to be stated.'
        : 'The newer version is tabled. Its author and sponsor have been told.',
    }),
  }),
  'add-item': command({
    act: 'meeting:arrange',
    shape: addItemInput,
    run: (asked) => addAgendaItem(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The item is on the agenda.'),
  }),
  'move-item': command({
    act: 'meeting:arrange',
    shape: moveItemInput,
    run: (asked) => moveAgendaItem(asked, asked.input),
    done: here('The agenda is in its new order.'),
  }),
  'edit-item': command({
    act: 'meeting:arrange',
    shape: editItemInput,
    run: (asked) => editAgendaItem(asked, asked.input),
    done: here('The item is changed.'),
  }),
  order: command({
    act: 'meeting:arrange',
    shape: orderInput,
    run: (asked) => orderAgenda(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The agenda is in its new order.'),
  }),
  'use-template': command({
    act: 'meeting:arrange',
    shape: templateInput,
    run: (asked) => addTemplate(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The items of the template are on the agenda.'),
  }),
  'remove-item': command({
    act: 'meeting:arrange',
    shape: removeItemInput,
    run: (asked) => removeAgendaItem(asked, asked.input),
    done: here('The item is off the agenda.'),
  }),
  'open-item': command({
    act: 'meeting:run',
    shape: openItemInput,
    run: (asked) => openItem(asked, asked.input),
    done: (asked) => ({ to: `/meetings/${meetingId(asked)}`, says: 'The meeting is on this item.' }),
  }),
  'admit-late-item': command({
    act: 'meeting:admit-late-item',
    shape: admitLateInput,
    run: (asked) => admitLateItem(asked, asked.input),
    done: here('The special circumstances are recorded. The item can be taken.'),
  }),
  invite: command({
    act: 'meeting:arrange',
    shape: inviteInput,
    run: (asked) => inviteObserver(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('Invited. They have been told.'),
  }),
  'end-invitation': command({
    act: 'meeting:end-invitation',
    shape: endInvitationInput,
    run: (asked) => endInvitation(asked, { ...asked.input, meetingId: meetingId(asked) }),
    done: here('The invitation has ended. They have been told.'),
  }),
});

export default function AgendaPage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  useLive(`meeting:${shown.head.id}`, shown.head.version);
  return <AgendaView page={shown} reply={reply} />;
}
