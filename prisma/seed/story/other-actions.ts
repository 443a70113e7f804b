import { work } from '../acts/work';
import type { Dates } from '../calendar';
import { xlsx } from '../files/xlsx';
import type { Step } from '../tale';
import { explainCosts } from './committee-lately';
import { doneAndClosed } from './system-actions';

const THIRD = { item: 'item:TB-30/Executive report', close: { day: -30, time: '12:25' } } as const;
const SPECIAL = { item: 'item:TB-7/Actions', close: { day: -7, time: '10:52' } } as const;

/** Actions of the other decisions: two overdue, some due soon, one returned by the Board, one that waits to be closed. */
export function otherActions(dates: Dates): readonly Step[] {
  return [
    ...doneAndClosed(dates, {
      ...{ title: 'Open the shared front door', lead: 'Asante', day: -37, ...THIRD },
      evidence: 'One number and one form, since Monday',
    }),
    ...doneAndClosed(dates, {
      ...{ title: 'Appoint the panel’s coordinator', lead: 'Whitcombe', day: -14, ...SPECIAL },
      evidence: 'Contract, two days a week',
    }),
    ...doneAndClosed(dates, {
      ...{ title: 'Set the members’ allowance', lead: 'Fenwright', day: -12, ...SPECIAL },
      evidence: 'Rate, as for the Board',
    }),
    ...doneAndClosed(dates, {
      ...{ title: 'Print the panel’s view on papers', lead: 'Castellane', day: -11, ...SPECIAL },
      evidence: 'New cover sheet',
    }),
    ...overdue(dates),
    ...returned(dates),
    ...soon(dates),
  ];
}

function overdue({ before, at, day }: Dates): readonly Step[] {
  const schedule = work('Sign the data-sharing schedule');
  const pay = work('Publish the gender pay action plan');
  return [
    schedule.note(at(before(-40), '10:30'), 'Fenwright', 'Schedule drafted with the Council.', 50),
    schedule.evidence(
      at(before(-24), '14:00'),
      'Fenwright',
      'Agreed text, both data-protection officers',
      'Version 6.',
    ),
    schedule.note(at(before(-12), '16:45'), 'Fenwright', 'With the Council’s solicitor.', 80),
    pay.note(at(before(-31), '09:45'), 'Whitcombe', 'Draft with the unions.', 40),
    pay.revise(at(before(-29), '10:10'), 'Tarrant', {
      toOn: day(-5),
      agreedBy: 'Ruth Pellingham, Chair',
      reason: 'The unions asked for three weeks more.',
    }),
    pay.note(at(before(-8), '17:00'), 'Whitcombe', 'One union has answered, the other meets this week.', 60),
  ];
}

/** Closure was asked for and the Board sent it back with a reason. */
function returned({ before, at }: Dates): readonly Step[] {
  const form = work('Publish the joint referral form');
  const trained = work('Train 60 managers on delegation');
  return [
    form.note(at(before(-20), '12:00'), 'Asante', 'On both websites.', 100),
    form.link(at(before(-12), '12:05'), 'Asante', 'The form', 'https://www.example.org/early-help/referral'),
    form.done(at(before(-12), '12:10'), 'Asante', 'In use since Monday.'),
    form.returned(
      at(before(-7), '10:54'),
      'Tarrant',
      'It is in English only. The decision asked for the four languages most spoken in the borough.',
    ),
    trained.note(at(before(-26), '13:15'), 'Asante', '41 of 60 trained.', 68),
    trained.evidence(at(before(-6), '16:20'), 'Asante', 'Register of attendance', '60 of 60, with marks.'),
    trained.evidence(
      at(before(-6), '16:25'),
      'Asante',
      'Sample test by internal audit',
      'No order above its limit in 80.',
    ),
    trained.done(at(before(-5), '17:05'), 'Asante', 'All sixty are trained.'),
  ];
}

function soon(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  const panel = work('Name the lived-experience panel');
  const costs = work(explainCosts(dates));
  const notice = work('Issue the agency framework notice');
  const filing = work('File the special resolution and the new Articles');
  const table = () =>
    xlsx('Placements', [
      ['Illustrative', 'Budget, £m', 'Forecast, £m'],
      ['Residential', 12.9, 13.7],
      ['Foster care', 11.7, 11.8],
    ]);
  return [
    panel.note(at(before(-10), '10:00'), 'Asante', '3 of 5 named.', 60),
    panel.evidence(
      at(before(-10), '10:05'),
      'Asante',
      'Three letters of appointment',
      'Two of the three are under twenty-one.',
    ),
    costs.file(at(after(-12), '11:00'), 'Fenwright', 'Costs by kind of placement', {
      fileName: 'placements.xlsx',
      bytes: table,
    }),
    costs.evidence(
      at(before(-5), '15:00'),
      'Sondhi',
      'Three placements, in words that name no child',
      'For the Committee only.',
    ),
    costs.note(at(before(-5), '15:30'), 'Fenwright', 'Draft to the Committee this week.', 70),
    notice.evidence(
      at(before(-6), '10:40'),
      'Brightwater',
      'Notice, ready to publish',
      'Checked by the Company Solicitor.',
    ),
    notice.note(at(before(-6), '10:45'), 'Brightwater', 'Ready to publish.', 90),
    filing.note(at(before(-3), '11:20'), 'Castellane', 'Articles reprinted; form completed.', 75),
  ];
}
