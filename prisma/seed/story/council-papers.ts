import { clear } from '../acts/clear-paper';
import { notice } from '../acts/give-notice';
import { comment, reply } from '../acts/talk';
import { writePaper } from '../acts/write-paper';
import type { Dates } from '../calendar';
import { corporateParenting } from '../papers/corporate-parenting';
import { inspectionReadiness } from '../papers/inspection-readiness';
import type { Step } from '../tale';
import { COUNCIL_CLEARERS } from './clearers';

/** The council's own papers: one in call-in, one at the Trust Board for it to note on the way to the Cabinet. */
export function councilPapers(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  const by = { author: 'Lockhart', sponsor: 'Pemberton', clearers: COUNCIL_CLEARERS } as const;
  const sponsor = 'Pemberton';
  return [
    ...writePaper({
      ...{ ref: 'CAB-009', template: 'cabinet', ...by },
      ...{
        begunAt: at(before(-75), '10:15'),
        submittedAt: at(after(-58), '09:30'),
        content: corporateParenting(dates),
      },
    }),
    ...clear('CAB-009', { ...COUNCIL_CLEARERS, sponsor, at: at(after(-50), '10:00') }),
    notice(at(after(-46), '15:00'), {
      ref: 'CAB-009',
      matter: 'Exemption of care leavers from council tax until the age of twenty-five',
      fromOn: before(-4),
      untilOn: before(5),
    }),
    ...writePaper({
      ...{ ref: 'CAB-011', template: 'council-trust', ...by },
      ...{
        begunAt: at(before(-40), '10:15'),
        submittedAt: at(after(-22), '09:30'),
        content: inspectionReadiness(),
      },
    }),
    ...clear('CAB-011', { ...COUNCIL_CLEARERS, sponsor, at: at(after(-13), '10:00') }),
    comment(at(after(-8), '11:20'), 'Raghunath', {
      ...{ ref: 'CAB-011', version: 1, on: 'b', name: 'six' },
      text: 'Six people at the Council: will they see our records, or ask us for them?',
    }),
    reply(at(after(-7), '12:10'), 'Lockhart', {
      ...{ ref: 'CAB-011', version: 1, to: 'six' },
      text: 'They ask. The agreement between the data-protection officers says so in clause 4.',
    }),
    comment(at(after(-5), '16:30'), 'Asante', {
      ...{ ref: 'CAB-011', version: 1, on: '2.1' },
      text: 'The joint audit of thirty cases can begin in the week after next.',
    }),
  ];
}
