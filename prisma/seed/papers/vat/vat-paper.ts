import type { PaperContent } from '~/domain/paper/paper-content';
import type { Dates } from '../../calendar';
import { paperContent } from '../paper-content';
import { vatBody } from './vat-body';
import { vatOptions } from './vat-options';
import type { VatVersion } from './vat-version';

/** The VAT paper as each of its versions said it. Law as in governance.md section 14; every sum is illustrative. */
export function vatPaper(dates: Dates, version: VatVersion): PaperContent {
  const april = dates.words(dates.april);
  const march = dates.words(dates.march);
  const saving = version === 1 ? '£1.55m' : '£1.49m';
  return paperContent({
    title: 'Proposed VAT arrangement with the Council and HM Government',
    purpose: 'decision',
    purposeText:
      'To decide whether the Trust should buy in-scope goods and services as the Council’s disclosed agent, so that the VAT on them can be reclaimed and spent on children.',
    summary: summaryOf({ april, march, saving, version }),
    recommendations: recommendationsOf({ april, march, version }),
    options: vatOptions(dates, version),
    implications: {
      vat: 'The Trust is a company outside section 33 of the VAT Act 1994 and its main supply is exempt, so it bears about £1.86m of VAT a year that a council would reclaim. Under the arrangement the Council is the buyer and reclaims £1.55m of it. The sums are illustrative.',
      financial: `Saves about ${saving} a year${version === 1 ? '' : ' after partial exemption'}, from ${dates.yearAhead}. One-off cost £95,000, from reserves. The contract sum is to fall by half of the saving from its third year.`,
      legal:
        'The agency must be real: orders in the Council’s name, supplies made to it, invoices addressed to it and paid from its funds. Clause 17 of the service contract changes, and the Trust’s articles make the arrangement a reserved matter that needs the member’s consent. Counsel’s advice is at appendix C.',
      equality:
        'No adverse effect was found. Savings are kept for edge-of-care support, which reaches more disabled children than the Trust’s other services. The assessment is at appendix B.',
      people: 'No post is created or lost. Forty managers who place orders are trained before the change.',
      risk: 'HMRC may look later and find that the agency was not real: see section 5. The residual risk is scored 8 of 25.',
      'data-protection':
        'Invoices to the Council name suppliers and sums, and no child. The data-protection officers of both bodies agreed the screening.',
      procurement:
        'Existing contracts are novated to the Council or re-let in its name as they end. Nothing is awarded outside the Procurement Act 2023.',
      children: 'Every £100,000 kept pays for about six months of edge-of-care support for twelve families.',
      sustainability: 'None: the same goods and services are bought from the same suppliers.',
    },
    consultation:
      version < 3
        ? 'The Council’s Head of Finance and the staff forum, in the month before submission. HMRC was written to on the same day.'
        : 'The Council’s Head of Finance and section 151 officer, HMRC, the Department’s Regions Group and the staff forum. Each saw the version before this one; what they said is answered in the text or among the comments.',
    timetable: `Trust Board; then the Council’s consent as member; then the Cabinet, as a key decision on 28 clear days’ notice; call-in; then the Department. First orders in the Council’s name on ${april}.`,
    deliveryOwner: 'Tobias Fenwright, Director of Finance',
    backgroundPapers:
      'VAT Act 1994, section 33 and Schedule 9, group 7. HMRC manual VATGPB8225 (children’s trusts) and VATGPB4140 (section 33 bodies). Service contract, clause 17.',
    keyDecision: true,
    body: vatBody(dates, version),
  });
}

type Said = { readonly april: string; readonly march: string; readonly version: VatVersion };

function summaryOf({ april, march, saving, version }: Said & { readonly saving: string }): string {
  const conditions =
    version === 1
      ? 'three conditions'
      : version < 4
        ? 'four conditions precedent'
        : 'four conditions precedent and one continuing condition';
  return `The Trust bears about £1.86m of VAT a year that the Council would reclaim, because a company is not a council. This paper asks the Board to let the Trust buy as the Council’s disclosed agent from ${april}, which saves about ${saving} a year for a one-off cost of £95,000, on ${conditions}, with grant cover of the VAT that remains as a bridge to ${march}. All sums are illustrative.`;
}

function recommendationsOf({ april, march, version }: Said): readonly string[] {
  const agency = `agree that the Trust buys in-scope goods and services as the Council’s disclosed agent from ${april}`;
  if (version === 1) {
    return [
      agency,
      'make this subject to the three conditions in section 6',
      'ask the Department for Education to go on covering the VAT that remains',
    ];
  }
  return [
    agency,
    'make this subject to the conditions in section 6, and to nothing being moved before those that are precedent are met',
    `ask the Department for Education for grant cover of the VAT that remains, until ${march}`,
    ...(version > 2
      ? [
          'authorise the Director of Finance to sign the agency agreement once the conditions precedent are met',
        ]
      : []),
  ];
}
