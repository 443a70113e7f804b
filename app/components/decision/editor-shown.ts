import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Lead } from './decision-rows';

/** The draft of a record as its officer writes on it. */
export type EditorShown = {
  readonly ref: string;
  readonly title: string;
  readonly type: DecisionType;
  readonly liveVersion: number;
  readonly types: readonly DecisionType[];
  readonly executive: boolean;
  readonly content: DecisionContent;
  /** The clauses that came to the body. */
  readonly came: readonly string[];
  /** The earlier approvals that the wording kept departs from. */
  readonly departs: readonly { readonly body: string; readonly ref: string }[];
  /** Whom the scheme has consulted before it is decided. */
  readonly owed: readonly string[];
  readonly earlier: readonly { readonly name: string; readonly position: number }[];
  readonly people: readonly Lead[];
};
