import type { ReactNode } from 'react';

export type StationState = 'passed' | 'now' | 'to-come' | 'sent-back' | 'stopped' | 'skipped';

/** One body's gate on the line. A body that sent a paper back is drawn again as a new station. */
export type Station = {
  readonly id: string;
  readonly body: string;
  /** The gate's rule in a few words: "Simple majority, quorum 6". */
  readonly gate?: string;
  /** Outcome or date: "Endorsed 4–0, 2 November 2026". Lines are given apart. */
  readonly when?: readonly string[];
  readonly state: StationState;
  /** Instead of the word of its state: of what a stopped paper will not come to. */
  readonly word?: string;
  /** Whether it stands here longer than it should. */
  readonly late?: boolean;
  /** Why it was skipped by urgency. */
  readonly reason?: string;
  /** Conditions, votes, a link to the record: vertical line only. */
  readonly more?: ReactNode;
};

export const STATION_WORD: Record<StationState, string> = {
  passed: 'Passed',
  now: 'Here now',
  'to-come': 'To come',
  'sent-back': 'Sent back',
  stopped: 'Stopped here',
  skipped: 'Skipped as urgent',
};
