import { agendaPage } from '~/queries/meetings/agenda-page';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { createMeeting } from '~/services/meetings/create-meeting';
import { editAgendaItem } from '~/services/meetings/edit-agenda-item';
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
    ...agendaOf(plan).flatMap((item) => [putOnAgenda(plan, item), ...setOut(plan, item)]),
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

/** The notice sets out the text of a special resolution (CA 2006 s.283). */
function setOut({ name, clerk, agendaAt }: MeetingPlan, item: ItemPlan): readonly Step[] {
  const { special } = item.question ?? {};
  if (!special) return [];
  const key = itemKey(name, item);
  return [
    step(agendaAt, clerk, {
      what: `set out the special resolution of ${key}`,
      act: async (acting, tale) => {
        const page = await agendaPage(acting.actor, tale.id(`meeting:${name}`), acting.now);
        const line = page?.agenda.find(({ id }) => id === tale.id(key));
        if (!page || !line) throw new Error(`${key} is not on the agenda`);
        const { id: itemId, title, kind, minutes, presenter } = line;
        const said = { itemId, title, kind, minutes, presenter, specialText: special };
        return editAgendaItem(acting, { ...said, basedOn: page.head.agendaVersion });
      },
    }),
  ];
}
