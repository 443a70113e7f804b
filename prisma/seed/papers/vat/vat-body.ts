import type { Dates } from '../../calendar';
import type { VatVersion } from './vat-version';

/** The text of TB-041 in Markdown. */
export function vatBody(dates: Dates, version: VatVersion): string {
  return [
    WHY,
    costs(dates, version),
    options(dates, version),
    AGENCY,
    risks(version),
    conditions(dates, version),
    next(dates),
  ]
    .map((section) => section.trim())
    .join('\n\n');
}

const WHY = `
## Why we pay VAT that the Council does not

Councils get back the VAT on what they buy for their statutory, non-business work. Section 33 of the Value Added Tax Act 1994 refunds it, so that VAT does not fall on local taxpayers.

Children’s trusts are not on that list. Ours is a company limited by guarantee: it is not a local authority, and no Treasury order names it. An applicant for such an order is asked for a power to draw on local taxation, which the Trust does not have.

Nor can we recover it as a business. HMRC decides case by case; our service to the Council is mainly welfare for children, which is exempt, and VAT on the costs of an exempt service stays with whoever pays it.

So when these functions moved from the Council to the Trust, a cost appeared that nobody had chosen. The work did not change. The name on the invoice did.
`;

function costs({ yearPast }: Dates, version: VatVersion): string {
  const told =
    version < 3
      ? ''
      : `
Central government, as we were told, has met this cost in past years by grant. We have seen no undertaking in writing beyond the present year, and this paper does not count on one.
`;
  return `
## What it costs

In ${yearPast} the Trust paid VAT on £9.3m of standard-rated spending and could reclaim none of it. Most fostering and children’s home placements are exempt, carry no VAT and are not in these figures.

| Irrecoverable VAT, ${yearPast} | £m |
| --- | ---: |
| Agency social workers | 0.74 |
| Legal and professional | 0.41 |
| Property and facilities | 0.33 |
| ICT | 0.25 |
| Transport and other | 0.13 |
| **Total** | **1.86** |

The sums in this paper are illustrative: they are those of an invented trust.
${told}`;
}

function options({ march, words }: Dates, version: VatVersion): string {
  const agency = version === 1 ? '1.55' : '1.49';
  return `
## Options

${version === 1 ? 'Two arrangements were' : 'Five arrangements were'} tested with the Council${version < 3 ? '' : ', HMRC and the Department'} against doing nothing. They are set out on the cover with what speaks for and against each.

Ownership is not among them. The Council already is the Trust’s sole member, and that alone gives no right under section 33. A VAT group would not help either: claims for non-business work stay with the section 33 body.

| Option | VAT still lost, £m a year | Net gain, £m a year |
| --- | ---: | ---: |
| Do nothing | 1.86 | nil |
| Rely on grant | 1.86 | up to 1.86, year by year |
${version === 1 ? '' : '| Seek section 33 status | 1.86 until granted | 1.86 if granted |\n| One taxable supply | nil if HMRC agrees | 1.86 if HMRC agrees |\n'}| Buy as the Council’s agent | 0.31 | ${agency} |
| Bring in-house | nil | 1.86, less the cost of transfer |
${
  version === 1
    ? ''
    : `
The gain of agency is the £1.55m that the Council reclaims, less £0.06m allowed for VAT that falls to the Council’s own exempt business once its partial exemption is worked out again.
`
}
Grant cover is fast but fragile. It is proposed only for the £0.31m that agency cannot reach${version < 3 ? '.' : `, only as a bridge to ${words(march)}, and nothing is budgeted on it after that.`}
`;
}

const AGENCY = `
## Why agency

It follows the substance. The duties in law are still the Council’s; the Trust carries them out. Buying in the Council’s name matches that, keeps the Trust’s independence in practice, and can start in April.

It only works if it is real. The Council reclaims the VAT only where it places the order, receives the supply, has the invoice addressed to it and pays from its own funds, with the Trust acting inside written authority and saying so to the supplier.
`;

function risks(version: VatVersion): string {
  const audit =
    version < 4
      ? 'Condition 1 guards against it.'
      : 'Condition 1 guards against it, and internal audit will test 40 invoices a quarter against the four tests above.';
  return `
## What could go wrong

HMRC could look later and find that the agency was not real. ${audit} If a claim failed, the most that the Council would have to repay for a year is £1.55m; clause 17 shares that cost.

The Council’s partial exemption could be breached. It may keep the VAT on its own exempt business only while that is insignificant, in practice under 5 per cent of all its VAT. The margin is thin${version === 1 ? '.' : ', and condition 2 has it tested first by the section 151 officer.'}

The Trust could come to look like a department of the Council. The scheme of delegation lets its staff commit the Council only within budgets already agreed, and its Board goes on deciding what is bought and why.
`;
}

function conditions({ march, words }: Dates, version: VatVersion): string {
  const hmrc =
    version < 4
      ? 'HMRC gives its written view that the VAT is the Council’s to reclaim.'
      : 'HMRC gives its written view that the VAT is the Council’s to reclaim, before any contract moves.';
  const precedent = [
    version === 1 ? 'HMRC is told of the arrangement.' : hmrc,
    'The Council’s section 151 officer has tested the partial-exemption margin and confirms that the Council stays within it.',
    'The agency agreement, with the changed clause 17, is in agreed form.',
    ...(version === 1 ? [] : ['The Department for Education consents in writing.']),
  ];
  const continuing = `
One condition continues while the arrangement lasts: the Finance, Audit and Risk Committee reviews it after twelve months and reports to the Board.
`;
  return `
## Conditions

The Board is asked now so that the member, the Cabinet and the Department can each decide in time for April. The decision takes effect only when all of these are met:

${precedent.map((text, index) => `${index + 1}. ${text}`).join('\n')}
${version < 4 ? '' : continuing}
Grant cover, if it is given, ends on ${words(march)} whatever else happens.
`;
}

function next({ april, words }: Dates): string {
  return `
## What happens next

The matter is reserved by the articles, so the Council as member is asked for its consent. The Cabinet then takes it as a key decision, on at least 28 clear days’ notice, and its decision can be called in. The Department decides last.

If any of them wants other words, the paper comes back to the Board. Nothing passes because time runs out. The target for the whole road is ${words(april)}.
`;
}
