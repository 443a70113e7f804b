import { agreeToNotice } from '~/services/meetings/agree-to-notice';
import { decideAlone } from '../acts/at-desk';
import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { MeetingPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import { type Step, step } from '../tale';
import { clockOf } from './clock';
import { CIVIC } from './rooms';

/** The Council as the Trust's member, by its representative: two consents at the desk, and a special resolution at a meeting. */
export function member(dates: Dates): readonly Step[] {
  const { after, at } = dates;
  const consented = (day: number, ref: string, reasons: string) =>
    decideAlone(at(after(day), '14:00'), 'Trevanion', {
      ref,
      type: 'consented',
      resolved: ['The Council, as sole member of the Trust, consents.'],
      reasons,
    });
  return [
    consented(-84, 'TB-031', 'The extension was foreseen when the Trust was made.'),
    consented(-14, 'TB-036', 'Consent as member leaves the Cabinet free to decide as the other party.'),
    ...specialResolution(dates),
  ];
}

const SPECIAL = 'That article 17.2 of the Articles be replaced by the text in section 2 of TB-029.';

/** The Articles are changed by special resolution, stated as such (CA 2006 ss.21 and 283). */
function specialResolution(dates: Dates): readonly Step[] {
  const { before, after, at, day } = dates;
  const plan: MeetingPlan = {
    name: 'MEM-16',
    body: 'MEM',
    title: 'General meeting of the Trust’s member',
    on: before(-16),
    from: '14:30',
    until: '15:00',
    place: CIVIC,
    online: true,
    clerk: 'Fairweather',
    calledAt: at(before(-35), '09:00'),
    // The Board recommended it too late for fourteen clear days: the sole member agrees to fewer (CA 2006 s.307).
    agendaAt: at(after(-21), '15:00'),
    signedOffBy: 'Trevanion',
    items: [
      {
        paper: 'TB-029',
        minutes: 15,
        question: { special: SPECIAL, votes: { for: ['Trevanion'] } },
        decision: {
          name: 'MEM/TB-029',
          type: 'consented',
          title: 'Special resolution: two care-experienced directors',
          resolved: [`As a special resolution: ${SPECIAL}`],
          reasons:
            'The Board recommended it by ten votes to none, and children in care have asked for it three times.',
          actions: [
            { title: 'File the special resolution and the new Articles', lead: 'Castellane', dueOn: day(1) },
            { title: 'Advertise the first of the two seats', lead: 'Whitcombe', dueOn: day(30) },
          ],
          sealedAt: at(after(-14), '11:00'),
          publishedAt: at(after(-14), '16:00'),
        },
      },
    ],
  };
  const room = { room: ['Trevanion'], chair: 'Trevanion' } as const;
  return [
    ...callMeeting(plan),
    step(at(after(-21), '16:30'), 'Trevanion', {
      what: 'agree to short notice of MEM-16',
      act: (acting, tale) =>
        agreeToNotice(acting, {
          meetingId: tale.id('meeting:MEM-16'),
          seatId: tale.id('seat:MEM/Trevanion'),
          document: '',
        }),
    }),
    ...holdMeeting(plan, room, clockOf(dates, plan)),
  ];
}
