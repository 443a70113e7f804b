import { answer, ask, clear } from '../acts/clear-paper';
import { sendBack } from '../acts/give-notice';
import { comment, reply } from '../acts/talk';
import { issuePaper, withdraw, writePaper } from '../acts/write-paper';
import type { Dates } from '../calendar';
import { agencySocialWork } from '../papers/agency-social-work';
import { capitalFacility } from '../papers/capital-facility';
import { edgeOfCareHub } from '../papers/edge-of-care-hub';
import { placementForecast } from '../papers/placement-forecast';
import { schemeOfDelegation } from '../papers/scheme-of-delegation';
import { sufficiencyStrategy } from '../papers/sufficiency-strategy';
import { treasuryPolicy } from '../papers/treasury-policy';
import { vehicleLeases } from '../papers/vehicle-leases';
import type { Step } from '../tale';
import { CLEARERS } from './clearers';

/** Papers still on their way to the Board, one sent back and one withdrawn. */
export function newerPapers(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  const begun = (day: number) => at(before(day), '10:00');
  const submitted = (day: number) => at(after(day), '09:30');
  const cleared = (day: number) => at(after(day), '10:00');
  const written = { author: 'Sondhi', sponsor: 'Fenwright', clearers: CLEARERS } as const;
  const commissioned = { author: 'Brightwater', sponsor: 'Asante', clearers: CLEARERS } as const;
  return [
    ...writePaper({
      ...{ ref: 'TB-038', template: 'vat', ...written },
      ...{ begunAt: begun(-80), submittedAt: submitted(-62), content: capitalFacility() },
    }),
    ...clear('TB-038', { ...CLEARERS, sponsor: 'Fenwright', at: cleared(-54) }),
    ...writePaper({
      ...{ ref: 'TB-039', template: 'board-committee', ...commissioned },
      ...{ begunAt: begun(-79), submittedAt: submitted(-47), content: edgeOfCareHub('before') },
    }),
    ...clear('TB-039', { ...CLEARERS, sponsor: 'Asante', at: cleared(-40) }),
    issuePaper(at(before(-9), '08:50'), 'Brightwater', {
      ref: 'TB-039',
      content: edgeOfCareHub('after'),
      note: 'Says what the Committee said.',
    }),
    ...writePaper({
      ...{ ref: 'TB-043', template: 'board', ...commissioned },
      ...{ begunAt: begun(-45), submittedAt: submitted(-30), content: vehicleLeases() },
    }),
    withdraw(at(after(-23), '14:15'), 'Asante', {
      ref: 'TB-043',
      reason: 'The buyer has gone, and with the VAT on the leases it would have cost more than it brought.',
    }),
    ...writePaper({
      ...{ ref: 'TB-044', template: 'board-committee', ...written },
      ...{ begunAt: begun(-44), submittedAt: submitted(-33), content: placementForecast(dates) },
    }),
    ...clear('TB-044', { ...CLEARERS, sponsor: 'Fenwright', at: cleared(-27) }),
    ...writePaper({
      ...{ ref: 'TB-046', template: 'board', author: 'Castellane', sponsor: 'Asante', clearers: CLEARERS },
      ...{ begunAt: begun(-43), submittedAt: submitted(-31), content: schemeOfDelegation() },
    }),
    ...clear('TB-046', { ...CLEARERS, sponsor: 'Asante', at: cleared(-25) }),
    // Position 2 is the Executive Team's.
    sendBack(at(after(-6), '14:30'), 'Tarrant', {
      ref: 'TB-046',
      to: 2,
      reason:
        'The Chair asks that the limit for placements without a panel be looked at again before the Board sees it.',
    }),
    ...writePaper({
      ...{ ref: 'TB-047', template: 'board-committee', ...written },
      ...{ begunAt: begun(-30), submittedAt: submitted(-13), content: treasuryPolicy(dates) },
    }),
    ...clear('TB-047', { ...CLEARERS, sponsor: 'Fenwright', at: cleared(-6) }),
    ...writePaper({
      ...{ ref: 'TB-050', template: 'board', author: 'Whitcombe', sponsor: 'Asante', clearers: CLEARERS },
      ...{ begunAt: begun(-20), submittedAt: submitted(-4), content: agencySocialWork() },
    }),
    answer(at(after(-4), '15:10'), 'Castellane', { ref: 'TB-050', matter: 'legal', text: 'Cleared.' }),
    ...writePaper({
      ...{ ref: 'TB-052', template: 'board', ...commissioned },
      ...{ begunAt: begun(-18), submittedAt: submitted(-11), content: sufficiencyStrategy(dates) },
    }),
    ...clear('TB-052', { ...CLEARERS, sponsor: 'Asante', at: cleared(-5) }),
    ...questions(dates),
    ...talk(dates),
  ];
}

/** What two papers wait for: answers. */
function questions({ before, after, at, day }: Dates): readonly Step[] {
  return [
    ask(at(after(-19), '10:20'), 'Tarrant', {
      ...{ ref: 'TB-044', of: 'Fenwright', matter: 'finance', dueOn: before(-2) },
      question:
        'The Committee asks: 1. Why do three placements explain half of the overspend? 2. What would two more such children cost? 3. When will the four children who are ready move to foster carers?',
    }),
    ask(at(after(-4), '16:40'), 'Brightwater', {
      ...{ ref: 'TB-052', of: 'Asante', matter: 'other', dueOn: day(5) },
      question: 'Will you answer the four comments on the number of foster families before it is tabled?',
    }),
  ];
}

function talk({ after, at }: Dates): readonly Step[] {
  const said = (day: number, time: string) => at(after(day), time);
  return [
    comment(said(-21, '09:05'), 'Llewhellin', {
      ...{ ref: 'TB-044', version: 1, on: '1.1', name: 'half' },
      text: 'Half of the overspend in three placements: what do we know of them that we could say here?',
    }),
    reply(said(-18, '09:50'), 'Sondhi', {
      ...{ ref: 'TB-044', version: 1, to: 'half' },
      text: 'Only the kind of care and the weekly price. The Director of Finance is to answer in person.',
    }),
    comment(said(-8, '13:30'), 'Harbottle', {
      ...{ ref: 'TB-039', version: 2, on: '2.1' },
      text: 'I would wait for the contract price. It is three weeks away.',
    }),
    comment(said(-7, '20:15'), 'Akintunde', {
      ...{ ref: 'TB-039', version: 2, on: 'a' },
      text: 'The landlord holds the terms for ten weeks. Which of them have gone by?',
    }),
    comment(said(-4, '13:05'), 'Fenwright', {
      ...{ ref: 'TB-052', version: 1, on: '2.1' },
      text: 'Thirty families in three years is twice what we have managed. What will be different?',
    }),
    comment(said(-4, '13:45'), 'Whitcombe', {
      ...{ ref: 'TB-052', version: 1, on: '2.1' },
      text: 'Who would run two homes? We have no registered manager.',
    }),
    comment(said(-3, '14:15'), 'Fenwright', {
      ...{ ref: 'TB-052', version: 1, on: '3.1' },
      text: 'Please cost the case of thirty-five.',
    }),
    comment(said(-3, '14:40'), 'Whitcombe', {
      ...{ ref: 'TB-052', version: 1 },
      text: 'Children’s three sentences should stand on the cover.',
    }),
    comment(said(-3, '15:00'), 'Okafor', {
      ...{ ref: 'TB-047', version: 1, on: 'a' },
      text: 'Say what counts as a stated purpose, or it will be argued about.',
    }),
  ];
}
