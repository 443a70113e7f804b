import type { Part, Power, Tier } from '~/domain/authority/power';

type Line = readonly [holder: string, tier: Tier, part: Part, pounds?: number, inConsultationWith?: string];

/** The demonstration's scheme of delegation and reserved matters; its sums are invented, as all are. */
export const SCHEME: readonly {
  readonly organisation: 'trust' | 'council';
  readonly matter: string;
  readonly authority: string;
  readonly lines: readonly Line[];
}[] = [
  {
    organisation: 'trust',
    matter: 'Contract or liability',
    authority: 'Scheme of delegation, part 2',
    lines: [
      ['Chief Executive', 'officer', 'decide', 100_000, 'the Director of Finance'],
      ['Finance, Audit and Risk Committee', 'committee', 'decide', 500_000],
      ['Trust Board', 'board', 'decide'],
      ['The Council as member of the Trust', 'member', 'consent', 2_000_000],
    ],
  },
  {
    organisation: 'trust',
    matter: 'VAT or tax arrangement with recurrent effect',
    authority: 'Reserved matters, item 9',
    lines: [
      ['Finance, Audit and Risk Committee', 'committee', 'consult'],
      ['Trust Board', 'board', 'decide'],
      ['The Council as member of the Trust', 'member', 'consent'],
      ['Department for Education, consent desk', 'department', 'consent'],
    ],
  },
  {
    organisation: 'trust',
    matter: 'Change of the articles',
    authority: 'Companies Act 2006, section 21',
    lines: [
      ['Trust Board', 'board', 'consult'],
      ['The Council as member of the Trust', 'member', 'decide'],
    ],
  },
  {
    organisation: 'trust',
    matter: 'Yearly business plan',
    authority: 'Reserved matters, item 4',
    lines: [
      ['Trust Board', 'board', 'decide'],
      ['The Council as member of the Trust', 'member', 'consent'],
      ['Department for Education, consent desk', 'department', 'inform'],
    ],
  },
  {
    organisation: 'council',
    matter: 'Key decision',
    authority: 'Executive procedure rules',
    lines: [
      ['Director of Children’s Services', 'officer', 'decide', 250_000, 'the Lead Member'],
      ['Cabinet', 'board', 'decide'],
    ],
  },
];

/** A line as a power that holds from a day on. */
export function powerOf(line: Line, authority: string, fromOn: string): Power {
  const [holder, tier, part, pounds = null, inConsultationWith = ''] = line;
  return { holder, tier, part, pounds, inConsultationWith, authority, fromOn, untilOn: null };
}
