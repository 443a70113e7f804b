import { clear } from '../acts/clear-paper';
import { notice } from '../acts/give-notice';
import { comment, reply } from '../acts/talk';
import { writePaper } from '../acts/write-paper';
import type { Dates } from '../calendar';
import { articlesChange } from '../papers/articles-change';
import { caseRecording } from '../papers/case-recording';
import { contractExtension } from '../papers/contract-extension';
import { contractPrice } from '../papers/contract-price';
import { livedExperiencePanel } from '../papers/lived-experience-panel';
import type { Step } from '../tale';
import { CLEARERS } from './clearers';

/** Papers that the Board has decided: in implementation, at the Cabinet, and past its target at the Department. */
export function olderPapers(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  const begun = (day: number) => at(before(day), '10:00');
  const cleared = (ref: string, day: number, sponsor: 'Asante' | 'Fenwright') =>
    clear(ref, { ...CLEARERS, sponsor, at: at(after(day), '10:00') });
  return [
    ...writePaper({
      ...{ ref: 'TB-018', template: 'board', author: 'Brightwater', sponsor: 'Asante', clearers: CLEARERS },
      ...{ begunAt: begun(-170), submittedAt: at(after(-64), '09:30'), content: livedExperiencePanel() },
    }),
    ...cleared('TB-018', -57, 'Asante'),
    ...writePaper({
      ...{ ref: 'TB-021', template: 'board', author: 'Brightwater', sponsor: 'Asante', clearers: CLEARERS },
      ...{ begunAt: begun(-168), submittedAt: at(after(-140), '09:30'), content: caseRecording() },
      implementBy: dates.day(135),
    }),
    ...cleared('TB-021', -133, 'Asante'),
    ...writePaper({
      ...{ ref: 'TB-029', template: 'member-resolution', author: 'Castellane', sponsor: 'Asante' },
      ...{ begunAt: begun(-166), submittedAt: at(after(-45), '09:30'), content: articlesChange() },
    }),
    ...writePaper({
      ...{ ref: 'TB-031', template: 'vat', author: 'Castellane', sponsor: 'Asante', clearers: CLEARERS },
      ...{ begunAt: begun(-164), submittedAt: at(after(-142), '09:30'), content: contractExtension(dates) },
    }),
    ...cleared('TB-031', -133, 'Asante'),
    notice(at(after(-90), '15:00'), {
      ref: 'TB-031',
      matter: 'Two-year extension of the contract with Donmere Children’s Trust',
      fromOn: before(-47),
      untilOn: before(-40),
    }),
    ...writePaper({
      ...{ ref: 'TB-036', template: 'vat', author: 'Sondhi', sponsor: 'Fenwright', clearers: CLEARERS },
      ...{ begunAt: begun(-99), submittedAt: at(after(-66), '09:30'), content: contractPrice(dates) },
    }),
    ...cleared('TB-036', -58, 'Fenwright'),
    notice(at(after(-24), '15:00'), {
      ref: 'TB-036',
      matter: `Contract price of Donmere Children’s Trust for ${dates.yearAhead}`,
      fromOn: before(22),
      untilOn: before(29),
    }),
    ...talk(dates),
  ];
}

function talk({ after, at }: Dates): readonly Step[] {
  const said = (day: number, time: string) => at(after(day), time);
  return [
    comment(said(-33, '08:10'), 'Akintunde', {
      ...{ ref: 'TB-018', version: 1, on: '2.1', name: 'under-21' },
      text: 'Two under twenty-one is right. Who helps them with the papers?',
    }),
    reply(said(-32, '09:20'), 'Brightwater', {
      ...{ ref: 'TB-018', version: 1, to: 'under-21' },
      text: 'The coordinator, a week before each meeting.',
    }),
    comment(said(-32, '16:40'), 'Harbottle', {
      ...{ ref: 'TB-036', version: 1, on: '2.1' },
      text: 'Is £14.1m the right line? We passed it in two of the last three years.',
    }),
    comment(said(-11, '15:15'), 'Siddall', {
      ...{ ref: 'TB-036', version: 1, on: 'b' },
      text: 'The Cabinet will want to see what the sharing costs in a bad year.',
    }),
  ];
}
