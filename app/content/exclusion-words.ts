import type { ExclusionShown } from '~/domain/meeting/agenda-line';
import type { ExclusionGround } from '~/domain/meeting/decide-exclusion';
import { paragraphWords } from '~/domain/meeting/exclusion-text';
import { timeWords } from './dates';

/** The descriptions of Part 1 of Schedule 12A to the Local Government Act 1972, as it is in England. */
export const PARAGRAPH_WORDS: { readonly [paragraph: number]: string } = {
  1: 'Information relating to any individual',
  2: 'Information likely to reveal the identity of an individual',
  3: 'Financial or business affairs of any particular person, the authority included',
  4: 'Consultations or negotiations on a labour relations matter',
  5: 'Information to which legal professional privilege could be claimed',
  6: 'A notice, order or direction that the authority proposes to give or make',
  7: 'Prevention, investigation or prosecution of crime',
};

export const GROUND_WORDS: { readonly [G in ExclusionGround]: string } = {
  exempt: 'Exempt information, by resolution (Schedule 12A)',
  confidential: 'Confidential information, which the law forbids to disclose: no resolution is needed',
  'own-practice': 'The body’s own practice',
};

/** On what ground the public is out, in half a sentence. */
export function exclusionGround({ ground, paragraphs, reason }: ExclusionShown): string {
  switch (ground) {
    case 'exempt':
      return `exempt information, ${paragraphWords(paragraphs)} of Schedule 12A. Public interest: ${reason}`;
    case 'confidential':
      return `confidential information (LGA 1972 s.100A(2)). ${reason}`;
    case 'own-practice':
      return reason;
  }
}

/** `11:08 to 11:40`, `since 11:08`. */
export function exclusionTimes({ excludedAt, returnedAt }: ExclusionShown): string {
  if (excludedAt === null) return '';
  return returnedAt === null
    ? `since ${timeWords(excludedAt)}`
    : `${timeWords(excludedAt)} to ${timeWords(returnedAt)}`;
}

/** `Stays: Nell Ostrowska (adviser).`, or nothing where nobody does. */
export function staysWords({ stays, returnedAt }: ExclusionShown): string {
  if (stays.length === 0) return '';
  const people = stays.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  return `${returnedAt === null ? 'Stays' : 'Stayed'}: ${people}.`;
}
