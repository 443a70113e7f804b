import { callMeeting } from '../acts/call-meeting';
import { holdMeeting } from '../acts/hold-meeting';
import type { RoomPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { boardMeeting } from './board-meeting';
import { clockOf } from './clock';

const ROOM: RoomPlan = {
  room: ['Pellingham', 'Okafor', 'Vaswani', 'Raghunath', 'Fenwright'],
  online: ['Asante', 'Llewhellin'],
  apologies: ['Akintunde', 'Thackwray', 'Harbottle'],
  chair: 'Pellingham',
};

/** Last week: a short meeting for one paper, and actions closed. */
export function boardSpecial(dates: Dates): readonly Step[] {
  const { after, at } = dates;
  const plan = boardMeeting(dates, {
    day: -7,
    agenda: -12,
    title: 'Trust Board, special meeting',
    items: [
      {
        paper: 'TB-038',
        minutes: 20,
        question: {
          mover: 'Okafor',
          seconder: 'Raghunath',
          votes: { for: [...ROOM.room, ...(ROOM.online ?? [])] },
        },
        decision: {
          name: 'TB/TB-038',
          type: 'approved',
          reasons: 'It has to be in place before January, when the gap is widest.',
          sealedAt: at(after(-5), '11:00'),
          publishedAt: at(after(-5), '16:00'),
        },
      },
      { title: 'Actions', kind: 'assurance', minutes: 10, result: 'Noted' },
    ],
  });
  return [...callMeeting(plan), ...holdMeeting(plan, ROOM, clockOf(dates, plan))];
}
