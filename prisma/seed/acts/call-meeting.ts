import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { createMeeting } from '~/services/meetings/create-meeting';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { tablePaper } from '~/services/meetings/table-paper';
import { kept, type Step, step } from '../tale';
import { agendaOf, type ItemPlan, itemKey, type MeetingPlan } from './meeting-plan';
import { publishIt } from './publish-agenda';

/** The clerk calls a meeting and later makes up its agenda. */
export function callMeeting(plan: MeetingPlan): readonly Step[] {
  const {
    name,
    body,
    title,
    on,
    from,
    until,
    place,
    online,
    clerk,
    calledAt,
    agendaAt,
    observers = [],
  } = plan;
  return [
    step(calledAt, clerk, {
      what: `call ${name}`,
      act: async (acting, tale) =>
        kept(
          await createMeeting(acting, {
            ...{ bodyId: tale.id(`body:${body}`), title, on, from, until, place },
            onlineAllowed: online,
            usualItems: false,
          }),
          ({ id }) => tale.keep(`meeting:${name}`, id),
        ),
    }),
    ...agendaOf(plan).map((item) => putOnAgenda(plan, item)),
    ...observers.map(({ who, role }) =>
      step(agendaAt, clerk, {
        what: `invite ${who}`,
        act: (acting, tale) =>
          inviteObserver(acting, {
            meetingId: tale.id(`meeting:${name}`),
            personId: tale.id(`person:${who}`),
            role,
          }),
      }),
    ),
    ...publishIt(plan),
  ];
}

function putOnAgenda({ name, clerk, agendaAt }: MeetingPlan, item: ItemPlan): Step {
  const { paper, title = '', kind = 'other', minutes } = item;
  return step(agendaAt, clerk, {
    what: `put ${paper ?? title} on the agenda of ${name}`,
    act: async (acting, tale) => {
      const meetingId = tale.id(`meeting:${name}`);
      if (paper) {
        const tabled = await tablePaper(acting, { meetingId, paperRef: paper, minutes });
        return kept(tabled, ({ itemId }) => tale.keep(itemKey(name, item), itemId));
      }
      const added = await addAgendaItem(acting, { meetingId, title, kind, minutes });
      return kept(added, ({ id }) => tale.keep(itemKey(name, item), id));
    },
  });
}
