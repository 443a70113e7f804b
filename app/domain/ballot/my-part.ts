import type { Instant } from '~/domain/shared/instant';
import type { Choice } from './outcome-input';

/** What this person is to the ballot: may vote, or why not. */
export type MyPart = {
  readonly seatId: string | null;
  readonly standing: 'elector' | 'recused' | 'restricted' | 'away' | 'arrived-late' | 'no-seat';
  /** The text of the standing order that restricts, if one does. */
  readonly restrictedBy: string | null;
  readonly voted: boolean;
  /** Of a named ballot: this person's own vote, and nobody else's. */
  readonly choice: Choice | null;
  readonly castAt: Instant | null;
  readonly recordedBy: string | null;
  readonly objected: boolean;
};

/** Which acts of a ballot are this person's now; the service of each act decides again. */
export type BallotActs = {
  readonly prepare: boolean;
  readonly open: boolean;
  readonly cast: boolean;
  readonly object: boolean;
  readonly recordForMember: boolean;
  readonly callLastVotes: boolean;
  readonly close: boolean;
  readonly setAside: boolean;
  readonly castingVote: boolean;
  readonly declare: boolean;
  readonly contest: boolean;
  /** Have how one voted recorded (SI 1993/202). */
  readonly recordOwnVote: boolean;
  /** Acts of the chair are recorded by this person on instruction: for whom. Null where the chair acts in person. */
  readonly instructedBy: { readonly personId: string; readonly name: string } | null;
  /** The card asks a casting vote to say why. */
  readonly castingReasonAsked: boolean;
};
