import type { HappeningKind } from './happening-kind';

/**
 * What happened. Written in the transaction that made it so, told after the commit. `facts` hold only what somebody may be
 * told: never a sealed choice, never the text of a paper.
 */
export type Happening = {
  readonly kind: HappeningKind;
  /** Business time, UTC. */
  readonly at: Date;
  readonly actorId?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly paperId?: string | undefined;
  /** The ballot, decision, action, resolution, comment, share or person it is about. */
  readonly subjectId?: string | undefined;
  /** Version of the meeting, paper, action or resolution after it. */
  readonly version?: number | undefined;
  readonly facts: { readonly [name: string]: string | number | boolean | null };
};
