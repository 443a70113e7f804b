import type { CalendarDate } from '../shared/calendar';
import type { BoardColumn } from './board-column';
import type { CardStatus } from './card-status';
import type { StageAge } from './stage-target';
import type { Waiting } from './waiting';

export type BoardCard = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly column: BoardColumn;
  readonly lane: string;
  readonly stage: string;
  readonly comments: number;
  readonly waiting: Waiting;
  readonly age: StageAge;
  readonly targetOn: CalendarDate | null;
  readonly status: CardStatus;
  readonly vote: { readonly ballotId: string; readonly electors: number; readonly voted: number } | null;
  /** The reader is the officer who may move it. */
  readonly movable: boolean;
};

export type BoardColumnHead = {
  readonly key: BoardColumn;
  /** The body that stands there, where it is one alone. */
  readonly body: { readonly name: string; readonly profile: string; readonly quorum: number | null } | null;
  /** Days that papers typically took there; null where none has left it. */
  readonly days: number | null;
};

export type MeetingNow = {
  readonly id: string;
  readonly bodyId: string;
  readonly body: string;
  readonly profile: string;
  readonly organisation: string;
  readonly items: number;
  /** The number of the item before it. */
  readonly item: string | null;
  readonly vote: {
    readonly ballotId: string;
    readonly ref: string | null;
    readonly electors: number;
    readonly voted: number;
    readonly youMayVote: boolean;
  } | null;
};

export type BoardFilter = {
  readonly organisation: 'trust' | 'council' | 'department' | null;
  /** A body's code. */
  readonly body: string | null;
  readonly lanes: 'origin' | 'none';
  /** Only papers past their target. */
  readonly late: boolean;
};

export type BoardLane = { readonly key: string; readonly name: string | null; readonly papers: number };
export type BoardPage = {
  readonly version: number;
  readonly today: CalendarDate;
  readonly columns: readonly (BoardColumnHead & { readonly papers: number; readonly meetingNow: boolean })[];
  readonly lanes: readonly BoardLane[];
  readonly cards: readonly BoardCard[];
  /** On the line in this view, past their target, and waiting on the reader. */
  readonly papers: number;
  readonly over: number;
  readonly yours: number;
  readonly meeting: MeetingNow | null;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
};
