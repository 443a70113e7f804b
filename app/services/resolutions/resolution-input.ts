import type { Consultation } from '~/domain/authority/consultation';
import type { Matter, ResolutionKind } from '~/domain/resolution/resolution';

/** What is circulated, as its proposer says it. */
export type ResolutionInput = {
  readonly bodyCode: string;
  /** The board of the company; blank where there is one. */
  readonly companyCode: string;
  readonly kind: ResolutionKind;
  readonly matter: Matter;
  readonly title: string;
  /** The exact text, a clause a line. */
  readonly wording: string;
  readonly reasons: string;
  readonly differs: string;
  /** Blank where no paper is decided. */
  readonly paperRef: string;
  /** Directors kept out of it, each by the interest named. */
  readonly interests: readonly { readonly seatId: string; readonly interest: string }[];
  /** Whom the scheme has consulted before it is decided. */
  readonly consultations?: readonly Consultation[] | undefined;
};
