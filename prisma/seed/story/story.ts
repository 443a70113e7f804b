import type { Dates } from '../calendar';
import type { Step } from '../tale';
import { boardFirst } from './board-first';
import { boardSecond } from './board-second';
import { boardSpecial } from './board-special';
import { boardThird } from './board-third';
import { boardToday } from './board-today';
import { cabinet } from './cabinet';
import { committee } from './committee';
import { councilPapers } from './council-papers';
import { department } from './department';
import { executiveTeam } from './executive-team';
import { member } from './member';
import { minutes } from './minutes';
import { newerPapers } from './newer-papers';
import { nextMeetings } from './next-meetings';
import { oldRegisters } from './old-registers';
import { olderPapers } from './older-papers';
import { otherActions } from './other-actions';
import { reading } from './reading';
import { systemActions } from './system-actions';
import { vacancy } from './vacancy';
import { vatRoad } from './vat-road';
import { vatTalk } from './vat-talk';

/** Everything that happens before the first start, in any order: it is told in the order of time. */
export function story(dates: Dates): readonly Step[] {
  const episodes = [
    ...[oldRegisters, olderPapers, vatRoad, newerPapers, councilPapers],
    ...[
      executiveTeam,
      committee,
      boardFirst,
      boardSecond,
      boardThird,
      boardSpecial,
      boardToday,
      nextMeetings,
      minutes,
    ],
    ...[member, cabinet, department, vatTalk, systemActions, otherActions, vacancy, reading],
  ];
  return episodes.flatMap((episode) => episode(dates));
}
