import type { Profile } from '~/domain/body/profile';
import type { LateItemFacts } from '~/domain/meeting/decide-late-item';
import { londonDate } from '~/platform/london';
import { CLOSURES_SELECT, calendarOf } from './closures';

/** What lateness needs of an item and its meeting. */
export const LATE_MEETING_SELECT = {
  startsAt: true,
  createdAt: true,
  body: { select: { profile: true, ...CLOSURES_SELECT } },
} as const;

type Row = {
  readonly addedAt: Date | null;
  readonly meeting: {
    readonly startsAt: Date;
    readonly createdAt: Date;
    readonly body: { readonly profile: string; readonly closures: readonly { readonly day: string }[] };
  };
};

export function lateItemFacts({ addedAt, meeting }: Row): LateItemFacts {
  return {
    profile: meeting.body.profile as Profile,
    addedOn: addedAt && londonDate(addedAt.toISOString()),
    convenedOn: londonDate(meeting.createdAt.toISOString()),
    meetsOn: londonDate(meeting.startsAt.toISOString()),
    calendar: calendarOf(meeting.body),
  };
}
