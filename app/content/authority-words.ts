import type { Part, Power, Tier } from '~/domain/authority/power';
import type { PassedOver } from '~/domain/authority/who-decides';
import { dateWords } from './dates';
import { poundsText } from './money';

export const TIER_WORDS: { readonly [T in Tier]: string } = {
  officer: 'Officer',
  committee: 'Committee or executive team',
  board: 'Board or Cabinet',
  member: 'The company’s member, or full council',
  department: 'Department',
};

export const PART_WORDS: { readonly [P in Part]: string } = {
  decide: 'Decides',
  consent: 'Must consent',
  consult: 'Is consulted',
  inform: 'Is told',
};

/** "up to £50,000, in consultation with the Chair": how far a power goes. */
export function reachWords({ part, pounds, inConsultationWith }: Power): string {
  const sum = pounds === null ? [] : [`${part === 'decide' ? 'up to' : 'above'} ${poundsText(pounds)}`];
  const first = inConsultationWith ? [`in consultation with ${inConsultationWith}`] : [];
  return [...sum, ...first].join(', ');
}

/** Why a lower holder does not decide it: "Chief Executive may decide up to £50,000, which is less." */
export function passedOverWords({ power, why }: PassedOver): string {
  switch (why) {
    case 'above-limit':
      return `${power.holder} may decide up to ${poundsText(power.pounds ?? 0)}, and this is more.`;
    case 'sum-unknown':
      return `${power.holder} may decide up to ${poundsText(power.pounds ?? 0)}, and the sum is not known.`;
    case 'not-yet':
      return `${power.holder} may decide it only from ${dateWords(power.fromOn)}.`;
    case 'ended':
      return `${power.holder} could decide it until ${dateWords(power.untilOn ?? power.fromOn)}.`;
  }
}
