import { condition } from '../acts/condition';
import { comment, reply } from '../acts/talk';
import { type Dates, isWithinHolidayData } from '../calendar';
import type { Step } from '../tale';

/** The Department has the extension and has asked; the Trust has chased. Its target is past, and silence is not consent. */
export function department(dates: Dates): readonly Step[] {
  if (!isWithinHolidayData(dates)) return [];
  const { after, at } = dates;
  return [
    condition(at(after(-30), '09:30'), 'Tarrant', {
      ...{ decision: 'TB/TB-031', number: 1, state: 'in-hand' },
      note: 'With the Department’s consent desk since its call-in ended.',
    }),
    comment(at(after(-25), '09:00'), 'Marlborough', {
      ...{ ref: 'TB-031', version: 1, on: '2.1', name: 'figures' },
      text: 'Please send the vacancy figures for the last four quarters.',
    }),
    reply(at(after(-23), '09:40'), 'Castellane', {
      ...{ ref: 'TB-031', version: 1, to: 'figures' },
      text: 'Sent by post and by e-mail today.',
    }),
    comment(at(after(-5), '10:20'), 'Asante', {
      ...{ ref: 'TB-031', version: 1 },
      text: 'We asked again today. The deed has to be signed a year before the contract would end.',
    }),
  ];
}
