import { callMeeting } from '../acts/call-meeting';
import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { boardMeeting } from './board-meeting';
import { CIVIC } from './rooms';

/** What is called already: the Trust Board in three weeks, and Overview and Scrutiny. */
export function nextMeetings(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  const board = boardMeeting(dates, {
    day: 21,
    agenda: -6,
    published: true,
    items: [{ title: 'Quality and performance', kind: 'assurance', minutes: 20 }],
  });
  return [
    ...callMeeting({ ...board, calledAt: at(before(-10), '09:15') }),
    ...callMeeting({
      name: 'OSC14',
      body: 'OSC',
      title: 'Overview and Scrutiny Committee',
      on: before(14),
      from: '18:00',
      until: '20:00',
      place: CIVIC,
      online: false,
      clerk: 'Fairweather',
      calledAt: at(before(-20), '09:00'),
      agendaAt: at(after(-6), '15:00'),
      signedOffBy: 'Garrowby',
      items: [
        {
          title: 'Call-in: decisions of the Cabinet that may be called in',
          kind: 'information',
          minutes: 20,
        },
        { title: 'Work programme', kind: 'information', minutes: 20 },
      ],
    }),
  ];
}
