import type { Dates } from '../../calendar';
import { pdf } from '../../files/pdf';
import { xlsx } from '../../files/xlsx';

const ILLUSTRATIVE =
  'Illustrative: written for the demonstration of Tabled. Everyone and every sum in it is invented.';

export function hmrcLetters({ words, before }: Dates): Uint8Array {
  return pdf('Appendix A. Correspondence with HMRC', [
    ILLUSTRATIVE,
    `1. The Trust to HMRC, ${words(before(-54))}. We ask for your view in writing on whether, where the Trust orders as the disclosed agent of Donmere Metropolitan Borough Council, the VAT on those supplies is the Council’s to reclaim under section 33 of the Value Added Tax Act 1994. The draft agency agreement is enclosed.`,
    `2. HMRC to the Trust, ${words(before(-33))}. Thank you for your letter. Whether a body acts as agent or principal is a question of fact. We would look at who places the order, who receives the supply, to whom the invoice is addressed and from whose funds it is paid. Please send three specimen orders.`,
    `3. The Trust to HMRC, ${words(before(-26))}. Specimen orders for agency social workers, legal services and property repairs are enclosed. You asked whether an order of the Treasury has been sought. It has not: the Trust has no power to draw funding from local taxation.`,
    `4. HMRC to the Trust, ${words(before(-12))}. The specimens are with a specialist. We expect to write again within sixty days. Nothing in our letters is yet a view on which you may rely.`,
  ]);
}

export function equalityAssessment(): Uint8Array {
  return pdf('Appendix B. Equality assessment', [
    ILLUSTRATIVE,
    '1. What is proposed. Goods and services are bought in the Council’s name instead of the Trust’s. Who provides them, where and to whom does not change.',
    '2. Who could be affected. Children in care and on its edge, care leavers, foster carers, staff who place orders, and small suppliers. Disabled children are over-represented among those who use edge-of-care support.',
    '3. What was found. No group is treated less favourably. Two small suppliers, both run by disabled people, asked whether the Council pays later than the Trust does. It does not: both pay within 30 days.',
    '4. What is done about it. The finance team tells every supplier before the change, in plain words and on request by telephone. Payment times are reported to the Committee each quarter.',
    '5. Review. With the review of the arrangement after twelve months.',
  ]);
}

export function counselsAdvice(): Uint8Array {
  return pdf('Appendix C. Counsel’s advice (not for publication)', [
    ILLUSTRATIVE,
    '1. I am asked whether the proposed agreement makes the Trust the agent of the Council as a matter of law, and what follows if HMRC takes another view.',
    '2. In my opinion it does, provided that it is carried out as it is written. The four tests are questions of fact, order by order. A course of dealing in which the Trust bargains for itself would undo the words.',
    '3. Clause 17 shares a failed claim equally. I advise that the Trust’s share be capped, and that the cap be agreed before signature. This paragraph in particular would harm the Trust’s position if it were seen by the other party.',
    '4. A member of the Board who also sits in the Cabinet has a conflict that the articles do not authorise. She should not be sent this advice.',
  ]);
}

export function financialModel({ yearPast, yearAhead }: Dates): Uint8Array {
  return xlsx('Model', [
    [ILLUSTRATIVE],
    [`Irrecoverable VAT, ${yearPast}`, 'Net spending, £m', 'VAT, £m', 'Reached by agency, £m', 'Left, £m'],
    ['Agency social workers', 3.7, 0.74, 0.74, 0],
    ['Legal and professional', 2.05, 0.41, 0.27, 0.14],
    ['Property and facilities', 1.65, 0.33, 0.24, 0.09],
    ['ICT', 1.25, 0.25, 0.22, 0.03],
    ['Transport and other', 0.65, 0.13, 0.08, 0.05],
    ['Total', 9.3, 1.86, 1.55, 0.31],
    [],
    [`Gain, ${yearAhead}`, '£m'],
    ['VAT that the Council reclaims', 1.55],
    ['Less: allowance for partial exemption', -0.06],
    ['Net gain a year', 1.49],
    ['One-off cost', 0.095],
  ]);
}
