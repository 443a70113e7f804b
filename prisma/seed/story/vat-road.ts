import { attach } from '../acts/attach';
import { clear } from '../acts/clear-paper';
import { issuePaper, writePaper } from '../acts/write-paper';
import type { Dates } from '../calendar';
import {
  counselsAdvice,
  equalityAssessment,
  financialModel,
  hmrcLetters,
} from '../papers/vat/vat-appendices';
import { vatPaper } from '../papers/vat/vat-paper';
import type { Step } from '../tale';
import { CLEARERS } from './clearers';

const REF = 'TB-041';
const MATTER = 'VAT or tax arrangement with recurrent effect';

/** The VAT paper's own road: four versions with their appendices, through clearance, the Executive Team and the Committee. */
export function vatRoad(dates: Dates): readonly Step[] {
  const { before, after, at } = dates;
  return [
    ...writePaper({
      ...{
        ref: REF,
        template: 'vat',
        matter: MATTER,
        author: 'Sondhi',
        sponsor: 'Fenwright',
        clearers: CLEARERS,
      },
      begunAt: at(before(-76), '10:00'),
      submittedAt: at(after(-60), '16:20'),
      content: vatPaper(dates, 1),
      implementBy: dates.april,
    }),
    ...clear(REF, { ...CLEARERS, sponsor: 'Fenwright', at: at(after(-53), '11:30') }),
    ...appendices(dates),
    issuePaper(at(after(-52), '14:00'), 'Sondhi', {
      ref: REF,
      content: vatPaper(dates, 2),
      note: 'Two more options, the saving after partial exemption, and the Department’s consent as a fourth condition.',
    }),
    issuePaper(at(after(-34), '18:30'), 'Sondhi', {
      ref: REF,
      content: vatPaper(dates, 3),
      note: 'What the Council, HMRC and the Department said; who signs; nothing is budgeted on grant.',
    }),
    issuePaper(at(before(-9), '08:40'), 'Sondhi', {
      ref: REF,
      content: vatPaper(dates, 4),
      note: 'As the Committee asked: HMRC’s view before any contract moves, tests by internal audit, and a review after twelve months.',
    }),
  ];
}

function appendices(dates: Dates): readonly Step[] {
  const { after, at } = dates;
  const first = at(after(-53), '11:45');
  const bargaining = 'Tables of an unpublished negotiation: for partners who are party to it.';
  return [
    attach(first, 'Sondhi', {
      ...{ ref: REF, title: 'Correspondence with HMRC', fileName: 'hmrc-correspondence.pdf' },
      ...{
        classification: 'partner',
        reason: 'HMRC’s letters are not yet a view on which anybody may rely.',
      },
      bytes: () => hmrcLetters(dates),
    }),
    attach(first, 'Sondhi', {
      ...{
        ref: REF,
        title: 'Equality assessment',
        fileName: 'equality-assessment.pdf',
        classification: 'public',
      },
      bytes: equalityAssessment,
    }),
    attach(first, 'Sondhi', {
      ...{ ref: REF, title: 'Counsel’s advice', fileName: 'counsels-advice.pdf', classification: 'exempt' },
      reason:
        'Legal professional privilege: it advises the Trust against the other party, and who is barred from the item may not see it.',
      paragraphs: [5],
      publicInterest:
        'The Trust must be able to take advice in confidence while the terms are still being settled; the paper itself sets out every option and sum.',
      bytes: counselsAdvice,
    }),
    attach(at(after(-36), '15:45'), 'Sondhi', {
      ...{ ref: REF, title: 'Financial model', fileName: 'financial-model.xlsx', classification: 'partner' },
      reason: bargaining,
      bytes: () => financialModel(dates),
    }),
  ];
}
