import type { ExclusionGround } from '../meeting/decide-exclusion';
import { paragraphWords } from '../meeting/exclusion-text';

export type MinutedExclusion = {
  readonly ground: ExclusionGround;
  readonly paragraphs: readonly number[];
  readonly reason: string;
  /** London's time, `11:02`; `to` null while it lasts. */
  readonly from: string;
  readonly to: string | null;
  readonly stays: readonly { readonly name: string; readonly reason: string }[];
};

/**
 * That the public was out of an item, in one line which stands in the open part too: from when until when, on what ground,
 * and who stayed. Source: governance.md §7 (the part of the proceedings and the description are named).
 */
export function exclusionLine({ ground, paragraphs, reason, from, to, stays }: MinutedExclusion): string {
  const times = to === null ? `from ${from}` : `from ${from} to ${to}`;
  const stayed = stays.map((stay) => `${stay.name} (${stay.reason})`).join(', ');
  const who = stayed === '' ? '' : ` Stayed: ${stayed}.`;
  return `The public was excluded ${times}: ${onGround(ground, paragraphs)}${ended(reason)}${who}`;
}

function onGround(ground: ExclusionGround, paragraphs: readonly number[]): string {
  switch (ground) {
    case 'exempt':
      return `exempt information, ${paragraphWords(paragraphs)} of Part 1 of Schedule 12A to the Local Government Act 1972. `;
    case 'confidential':
      return 'confidential information (Local Government Act 1972 s.100A(2)). ';
    case 'own-practice':
      return '';
  }
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
