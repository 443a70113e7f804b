import type { Consultation } from '../authority/consultation';
import type { LiveOutcome } from '../ballot/live-ballot';
import type { CalendarDate } from '../shared/calendar';
import type { DecisionType } from './decision-type';
import type { Divergence } from './must-concur';

/** "None" is an answer and blank is not: each guard of governance.md §8 is filled or says none. */
export type DecisionContent = {
  /** The decision as resolved, in numbered clauses. */
  readonly resolved: readonly string[];
  readonly reasons: string;
  readonly alternatives: readonly { readonly option: string; readonly why: string }[];
  /** Set when there were none. */
  readonly noAlternatives: boolean;
  /** Interests declared, with the ruling and what followed; written from the record, which says so when there were none. */
  readonly interests: readonly string[];
  readonly dispensation: string;
  /** Notices, exceptions and the chair's special circumstances by which it could be taken; written from the record. */
  readonly notices: readonly string[];
  readonly moverName: string;
  readonly seconderName: string;
  readonly basis: string;
  readonly quorumLine: string;
  readonly attendance: {
    readonly present: readonly string[];
    readonly apologies: readonly string[];
    readonly recused: readonly string[];
    /** Present, and kept from voting by a standing order; absent where nobody was. */
    readonly restricted?: readonly string[] | undefined;
  };
  readonly presiding: string;
  readonly officer: string;
  readonly votes: readonly BallotLine[];
  readonly conditions: readonly DecisionCondition[];
  /** Actions agreed beside those that the conditions make. */
  readonly actions: readonly AgreedAction[];
  readonly isKey: boolean;
  readonly callable: boolean;
  /** Wording that differs from what came to the body, and why; blank where none does. */
  readonly differs: string;
  /** Where a decision to refer back sends the paper: an earlier station; null for the one before. */
  readonly returnsTo: { readonly position: number; readonly name: string } | null;
  /** Where the wording departs from an earlier body's approval: whether that body concurs, or its approval covers it. */
  readonly divergence?: Divergence | undefined;
  /** Whom the scheme has consulted before it was decided: who, when and what they said; absent where nobody. */
  readonly consultations?: readonly Consultation[] | undefined;
  /** Of a decision taken between meetings because it could not wait. */
  readonly urgent?: UrgentBasis | undefined;
};

/** Why a decision could not wait, who took it and who was consulted (governance.md §9). */
export type UrgentBasis = {
  /** With the office held. */
  readonly takenBy: string;
  readonly reason: string;
  /** What shows that it could not wait. */
  readonly evidence: string;
  readonly neededOn: CalendarDate;
  /** The body's next meeting that was called then; null where there was none. */
  readonly nextMeetingOn: CalendarDate | null;
  /** Members of the body, and others. */
  readonly consulted: readonly string[];
  /** What they said. */
  readonly views: string;
  /** Of an executive's: whether it is open to call-in, and why. */
  readonly callIn?: string | undefined;
};

/** A task given to a lead, by a day. */
type Charge = {
  readonly leadId: string;
  readonly leadName: string;
  readonly dueOn: CalendarDate;
};
/** `precedent`: to be met before the decision has effect; `continuing`: afterwards, while it has. */
export type DecisionCondition = Charge & { readonly text: string; readonly kind: 'precedent' | 'continuing' };
export type AgreedAction = Charge & {
  readonly title: string;
  readonly helperIds: readonly string[];
  readonly helperNames: readonly string[];
};

/**
 * A ballot as the record keeps it; names only where the rule card publishes them and never for a secret one.
 * `alone` is the say of the one person who decides for a body; `in-writing` is a resolution between meetings.
 */
export type BallotLine = {
  readonly motion: string;
  readonly method: 'named' | 'secret' | 'assent' | 'alone' | 'in-writing';
  readonly outcome: LiveOutcome;
  readonly declared: string;
  readonly declaredReason: string;
  readonly tally: {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly notVoting: number;
  };
  readonly names: readonly {
    readonly name: string;
    readonly choice: 'for' | 'against' | 'abstain' | 'not-voting';
  }[];
  readonly castingVote: string;
  readonly steps: readonly { readonly says: string; readonly source: string }[];
};

/** What is sealed in the register: canonical JSON of this, RFC 8785. */
export type RegisterRecord = {
  readonly ref: string;
  readonly body: string;
  readonly title: string;
  readonly type: DecisionType;
  readonly decidedAt: string;
  readonly sealedAt: string;
  readonly paper: { readonly ref: string; readonly version: number; readonly digest: string } | null;
  /** The reference of the decision that this one corrects. */
  readonly corrects: string | null;
  readonly content: DecisionContent;
  readonly dissent: readonly { readonly name: string; readonly text: string }[];
};
