import type { StageNeeds } from '~/domain/paper/stage';

/** SI 2012/2089 reg 9, where the route says nothing else. */
const USUAL_DAYS = 28;

/** Clear days of notice that a key decision needs. */
export function noticeNeeds({ noticeDays = USUAL_DAYS }: StageNeeds): number {
  return noticeDays;
}
