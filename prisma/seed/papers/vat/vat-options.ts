import type { PaperOption } from '~/domain/paper/paper-content';
import type { Dates } from '../../calendar';
import { option } from '../paper-content';
import type { VatVersion } from './vat-version';

/** The options of TB-041. The first version had not yet looked at section 33 status or at one taxable supply. */
export function vatOptions({ april, march, words }: Dates, version: VatVersion): readonly PaperOption[] {
  const later = [
    option('not-now', 'Seek section 33 status', {
      means: 'Ask the Treasury to name the Trust in an order under section 33(3)(k).',
      advantages: 'Would settle the matter for good.',
      disadvantages:
        'An applicant must have power to draw funding directly from local taxation, and the Trust, paid under a contract, has none. A decision may take six months and would not reach back.',
    }),
    option('not-now', 'Restructure the contract as one taxable supply', {
      means:
        'Vary the service contract so that what the Trust supplies is one supply, mainly educational support, and taxable.',
      advantages:
        'Neutral for both: the Trust would recover its VAT and the Council reclaim what it is charged.',
      disadvantages:
        'The facts would have to be so, and welfare is much the larger part. HMRC decides case by case, and a charity that argued for taxable treatment lost before the tribunals in 2019 and 2021.',
    }),
  ];
  return [
    option('do-nothing', 'Do nothing', {
      means: 'The Trust goes on paying.',
      advantages: 'Nothing has to be agreed with anybody.',
      disadvantages:
        'About £1.86m a year that is paid for children goes in VAT that a council would get back.',
    }),
    option('possible', 'Rely on grant', {
      means: `The Department pays a grant for the lost VAT. Proposed only for what agency cannot reach, and only until ${words(march)}.`,
      advantages: 'Immediate, and used before, as we were told.',
      disadvantages:
        'At the discretion of others, year by year, with nothing in writing beyond the present year; it fixes nothing underneath.',
    }),
    ...(version === 1 ? [] : later),
    option('recommended', 'Buy as the Council’s agent', {
      means: `From ${words(april)} the Trust orders and the Council is the buyer. Suppliers invoice the Council, which reclaims the VAT under section 33.`,
      advantages:
        'Saves about £1.49m a year, can begin in April, and follows the substance: the duties in law are the Council’s.',
      disadvantages:
        'It must be real in every order, accountability needs care, and the finance system changes.',
    }),
    option('not-now', 'Bring the services in-house', {
      means: 'The Council ends the contract and takes back staff and services.',
      advantages: 'Solves the VAT wholly.',
      disadvantages:
        'Ends the independence for which the Trust was made; transfers 640 staff; risks the improvement that inspectors have found.',
    }),
  ];
}
