import type { Profile } from '~/domain/body/profile';
import type { LateItemFacts } from '~/domain/meeting/decide-late-item';
import { londonDate } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';

/** What lateness needs of an item and its meeting. */
export const LATE_MEETING_SELECT = {
  startsAt: true,
  createdAt: true,
  body: { select: { profile: true } },
} as const;

type Row = {
  readonly addedAt: Date | null;
  readonly meeting: {
    readonly startsAt: Date;
    readonly createdAt: Date;
    readonly body: { readonly profile: string };
  };
};

export function lateItemFacts({ addedAt, meeting }: Row): LateItemFacts {
  return {
    profile: meeting.body.profile as Profile,
    addedOn: addedAt && londonDate(addedAt.toISOString()),
    convenedOn: londonDate(meeting.createdAt.toISOString()),
    meetsOn: londonDate(meeting.startsAt.toISOString()),
    calendar: workingCalendar,
  };
}
