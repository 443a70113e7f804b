import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';

/** What the officer writes; everything else in a record is written from the meeting. */
export type DecisionEdit = Pick<
  DecisionContent,
  | 'resolved'
  | 'reasons'
  | 'alternatives'
  | 'noAlternatives'
  | 'dispensation'
  | 'moverName'
  | 'seconderName'
  | 'basis'
  | 'differs'
  | 'divergence'
  | 'consultations'
> & {
  readonly decisionId: string;
  /** The version that the officer began from. */
  readonly liveVersion: number;
  readonly title: string;
  readonly type: DecisionType;
  readonly conditions: readonly Omit<DecisionContent['conditions'][number], 'leadName'>[];
  readonly actions: readonly Omit<DecisionContent['actions'][number], 'leadName' | 'helperNames'>[];
  readonly returnToPosition: number | null;
};
