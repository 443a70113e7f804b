import type { DecisionType } from '~/domain/decision/decision-type';
import type { ChainVerdict } from '~/domain/register/verify-chain';

export type RegisterLine = {
  readonly ref: string;
  readonly title: string;
  readonly body: string;
  readonly paper: { readonly ref: string; readonly readable: boolean } | null;
  readonly decidedAt: string;
  readonly type: DecisionType;
  readonly correction: boolean;
  readonly conditions: number;
  readonly casting: boolean;
  /** Taken between meetings. */
  readonly urgent: boolean;
  readonly ballots: number;
  readonly tally: { readonly for: number; readonly against: number; readonly abstain: number } | null;
  readonly callIn: {
    readonly state: 'unpublished' | 'unknown' | 'open' | 'ended';
    readonly closesAt: string | null;
  } | null;
  readonly state: 'draft' | 'sealed';
  readonly sequence: number | null;
  readonly correctedBy: string | null;
};

export type ChainShown = {
  readonly code: string;
  readonly name: string;
  readonly verdict: ChainVerdict;
  readonly checkedAt: string;
};
