import type { BodyCard } from '~/domain/body/body-card';
import type { Profile } from '~/domain/body/profile';
import type { LateItemFacts } from '~/domain/meeting/decide-late-item';
import { londonDate } from '~/platform/london';
import { CLOSURES_SELECT, calendarOf } from './closures';

/** A body's cards, the newest first: the one in force on a day gives its notice. */
export const CARDS_SELECT = {
  cards: { orderBy: { version: 'desc' }, select: { effectiveOn: true, card: true } },
} as const;

/** What lateness needs of an item and its meeting. */
export const LATE_MEETING_SELECT = {
  startsAt: true,
  createdAt: true,
  publications: { orderBy: { edition: 'asc' }, select: { publishedAt: true, meetsAt: true } },
  body: { select: { profile: true, ...CLOSURES_SELECT, ...CARDS_SELECT } },
} as const;

type Cards = readonly { readonly effectiveOn: string; readonly card: string }[];
type Row = {
  readonly addedAt: Date | null;
  readonly openedAt: Date | null;
  readonly meeting: {
    readonly startsAt: Date;
    readonly createdAt: Date;
    readonly publications: readonly { readonly publishedAt: Date; readonly meetsAt: Date }[];
    readonly body: {
      readonly profile: string;
      readonly closures: readonly { readonly day: string }[];
      readonly cards: Cards;
    };
  };
};

/** The card in force on a day, of cards the newest first; null where there is none. */
export function cardOn(cards: Cards, day: string): Partial<BodyCard> | null {
  const row = cards.find(({ effectiveOn }) => effectiveOn <= day);
  return row ? (JSON.parse(row.card) as Partial<BodyCard>) : null;
}

export function lateItemFacts({ addedAt, openedAt, meeting }: Row): LateItemFacts {
  const meetsOn = londonDate(meeting.startsAt.toISOString());
  const open = openedAt ?? addedAt;
  const first = meeting.publications.find(({ meetsAt }) => meetsAt.getTime() === meeting.startsAt.getTime());
  return {
    profile: meeting.body.profile as Profile,
    noticeDays: cardOn(meeting.body.cards, meetsOn)?.noticeDays,
    addedOn: open && londonDate(open.toISOString()),
    convenedOn: londonDate(meeting.createdAt.toISOString()),
    publishedOn: first ? londonDate(first.publishedAt.toISOString()) : null,
    meetsOn,
    calendar: calendarOf(meeting.body),
  };
}
