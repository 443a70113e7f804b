import type { CalendarDate } from '../shared/calendar';
import type { Gate, StageState } from './stage';
import type { StageAge } from './stage-target';
import type { Waiting } from './waiting';

/** What came of a station. Without the right to read its decision only `text` is there. */
export type StationOutcome = {
  readonly text: string;
  /** Why it went back, or stopped without a decision. */
  readonly reason: string;
  readonly decisionRef: string | null;
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number } | null;
  readonly conditions: readonly {
    readonly number: number;
    readonly text: string;
    readonly kind: string;
    readonly state: string;
  }[];
};

export type RouteStation = {
  readonly id: string;
  readonly position: number;
  readonly gate: Gate;
  readonly name: string;
  readonly body: { readonly code: string; readonly name: string; readonly profile: string };
  readonly organisation: string;
  readonly quorum: number | null;
  readonly state: StageState;
  readonly arrivedOn: CalendarDate | null;
  readonly targetOn: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  /** Of a station to come: when its target would end if every one before it takes its days; null where unknown. */
  readonly expectedBy: CalendarDate | null;
  /** Of the station where it is now. */
  readonly age: StageAge | null;
  readonly waiting: Waiting | null;
  readonly outcome: StationOutcome | null;
};

export type PaperRoute = {
  readonly paperId: string;
  readonly ref: string;
  readonly state: string;
  readonly stations: readonly RouteStation[];
  /** Dates of the key-decision notices in force. */
  readonly noticesOn: readonly string[];
  /** What the reader may do to the route. */
  readonly may: { readonly move: boolean; readonly giveNotice: boolean };
};
