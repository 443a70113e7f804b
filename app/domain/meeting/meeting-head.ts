import type { MeetingState } from '../permission/meeting-table';
import type { Instant } from '../shared/instant';
import type { MeetingKind } from './meeting-kind';

/** What stands at the head of every page of a meeting. */
export type MeetingHead = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly body: string;
  readonly state: MeetingState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly place: string;
  readonly onlineAllowed: boolean;
  /** Of the agenda: a change is refused that was made from another. */
  readonly agendaVersion: number;
  /** The newest edition of the agenda that was published; 0 before the first. */
  readonly edition: number;
  /** Why it was called off; blank otherwise. */
  readonly cancelReason: string;
  /** Who presides, or will. */
  readonly presiding: {
    readonly seatId: string;
    readonly personId: string;
    readonly name: string;
    readonly role: 'chair' | 'deputy' | 'member';
    readonly you: boolean;
  } | null;
};

/** What the person may do at this meeting now; the service of each act decides again. */
export type MeetingActs = {
  readonly arrange: boolean;
  readonly endInvitation: boolean;
  readonly run: boolean;
  readonly recordAttendance: boolean;
  readonly attend: boolean;
  readonly declare: boolean;
  readonly rule: boolean;
  readonly preside: boolean;
  readonly admitLateItem: boolean;
  readonly conduct: boolean;
  readonly callSpeaker: boolean;
  readonly excludePublic: boolean;
  readonly signOffAgenda: boolean;
  readonly publishAgenda: boolean;
};
