import type { CalendarDate } from '../shared/calendar';
import { isInForce, type RegisteredInterest } from './registered-interest';

/** Why a standing interest touches an item of the agenda. */
export type TouchReason = 'paper' | 'organisation' | 'named';

export type TouchedItem = {
  readonly paperId: string | null;
  /** Organisations on the road of its paper, that of the body which meets left out. */
  readonly organisationIds: readonly string[];
  /** Its title and the text tabled. */
  readonly text: string;
};

type Standing = Pick<RegisteredInterest, 'party' | 'organisationId' | 'paperId' | 'sinceOn' | 'untilOn'>;

const SHORTEST_NAME = 4;

/**
 * Whether a standing interest in force on the day touches an item, and why: it names the paper, an organisation that the
 * paper goes to or came from, or somebody whom its text names. A prompt only: what follows is for the member to declare
 * and for the ruling. In one body only, so that who sits on two gets an answer in each (governance.md §0.10, §3).
 */
export function touchesItem(
  interest: Standing,
  { item, on }: { readonly item: TouchedItem; readonly on: CalendarDate },
): TouchReason | null {
  if (!isInForce(interest, on)) return null;
  if (interest.paperId !== null && interest.paperId === item.paperId) return 'paper';
  if (interest.organisationId !== null && item.organisationIds.includes(interest.organisationId))
    return 'organisation';
  return names(item.text, interest.party) ? 'named' : null;
}

/** Whether the words stand in the text whole. */
function names(text: string, party: string): boolean {
  const [within, words] = [text.toLowerCase(), party.trim().toLowerCase()];
  if (words.length < SHORTEST_NAME) return false;
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
    const [before, after] = [within[at - 1] ?? ' ', within[at + words.length] ?? ' '];
    if (!isLetter(before) && !isLetter(after)) return true;
  }
  return false;
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
