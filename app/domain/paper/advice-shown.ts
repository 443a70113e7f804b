import type { AdviceAnswer } from './advice-answer';

/** Advice or a clearance that was asked for, as its reader may know it, and what the reader may do about it. */
export type AdviceShown = {
  readonly id: string;
  readonly kind: 'advice' | 'clearance';
  readonly matter: string;
  readonly question: string;
  readonly askedBy: string;
  readonly askedOf: string;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly answer: {
    readonly answer: AdviceAnswer;
    readonly text: string;
    readonly by: string;
    readonly at: string;
    readonly onVersion: number;
  } | null;
  readonly mayAnswer: boolean;
  readonly mayEnd: boolean;
  /** A clearance of the present station that was not given, its newest answer on the matter. */
  readonly mayAskAgain: boolean;
};
