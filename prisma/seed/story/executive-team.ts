import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { ItemPlan, MeetingPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { clockOf } from './clock';
import { EXECUTIVE, FELLMONGER } from './rooms';

type Agenda = { readonly paper: string; readonly reasons: string };

/** The Executive Team's meetings, days from today: it recommends by consensus, without a ballot. */
export function executiveTeam(dates: Dates): readonly Step[] {
  return [
    ...meeting(dates, { day: -122, agenda: -128, sealed: -120 }, [
      { paper: 'TB-021', reasons: 'The tests are good enough, and waiting has a cost of its own.' },
      { paper: 'TB-031', reasons: 'Staff and families need to know where they stand.' },
    ]),
    ...meeting(dates, { day: -50, agenda: -56, sealed: -48 }, [
      { paper: 'TB-018', reasons: 'The pilot changed seven of eleven papers.' },
      { paper: 'TB-036', reasons: 'The sum is what could be agreed, and the largest risk is shared.' },
    ]),
    ...meeting(dates, { day: -46, agenda: -51, sealed: -42 }, [
      {
        paper: 'TB-041',
        reasons:
          'Agency follows the substance and can begin in April. The team asks that HMRC’s view be had in writing.',
      },
      { paper: 'TB-038', reasons: 'Foster carers were paid late twice.' },
    ]),
    ...meeting(dates, { day: -19, agenda: -24, sealed: -17 }, [
      { paper: 'TB-046', reasons: 'Decisions are taken nearer to the child.' },
    ]),
  ];
}

type When = { readonly day: number; readonly agenda: number; readonly sealed: number };

function meeting(dates: Dates, { day, agenda, sealed }: When, papers: readonly Agenda[]): readonly Step[] {
  const { before, after, at } = dates;
  const items = papers.map(
    ({ paper, reasons }): ItemPlan => ({
      paper,
      minutes: 20,
      question: {},
      decision: { name: `ET/${paper}`, type: 'recommended', reasons, sealedAt: at(after(sealed), '11:00') },
    }),
  );
  const plan: MeetingPlan = {
    name: `ET${day}`,
    body: 'ET',
    title: 'Executive Team, weekly meeting',
    on: before(day),
    from: '13:30',
    until: '15:00',
    place: FELLMONGER,
    online: true,
    clerk: 'Tarrant',
    calledAt: at(before(day - 21), '09:30'),
    agendaAt: at(after(agenda), '15:00'),
    items,
  };
  return [...callMeeting(plan), ...holdMeeting(plan, EXECUTIVE, clockOf(dates, plan))];
}
