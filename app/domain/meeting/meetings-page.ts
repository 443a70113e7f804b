import type { MinutesState } from '../minutes/minutes-state';
import type { MeetingState } from '../permission/meeting-table';
import type { Instant } from '../shared/instant';
import type { AttendanceMode } from './attendance';

export type MeetingLine = {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly onlineAllowed: boolean;
  readonly state: MeetingState;
  /** Of an adjourned one, where it was said: when it goes on. */
  readonly continuesAt: Instant | null;
  readonly items: number;
  readonly itemNow: { readonly number: string; readonly title: string } | null;
  readonly you: 'member' | 'officer' | 'observer';
  /** How this person attends, where he or she has a seat. */
  readonly attends: AttendanceMode | null;
  /** Of a meeting that has ended, where the actor may read them. */
  readonly minutes: MinutesState | null;
};

export type MeetingsPage = {
  readonly inSession: readonly MeetingLine[];
  readonly coming: readonly MeetingLine[];
  readonly past: readonly MeetingLine[];
  /** There are more past meetings than are shown. */
  readonly morePast: boolean;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly mayCreate: boolean;
};
