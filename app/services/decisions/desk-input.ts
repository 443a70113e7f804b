import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DeskType } from '~/domain/decision/decision-types-at';
import type { KeyInput } from './key-input';

/** What one person who decides for a body says. */
export type DeskInput = {
  readonly paperRef: string;
  readonly type: DeskType;
  /** What is consented to or refused, in clauses. */
  readonly resolved: readonly string[];
  readonly reasons: string;
  readonly alternatives: DecisionContent['alternatives'];
  readonly noAlternatives: boolean;
  /** Conflicts of the person who decides, or that there are none. */
  readonly conflicts: string;
  readonly conditions: readonly Omit<DecisionContent['conditions'][number], 'leadName'>[];
  /** Of a key decision alone. */
  readonly key?: KeyInput | undefined;
};
