import type { ExemptGround } from '../paper/exempt-ground';
import type { Instant } from '../shared/instant';
import type { ExclusionShown } from './agenda-line';
import type { ExclusionGround } from './decide-exclusion';
import type { MeetingHead } from './meeting-head';
import type { ObserverShown } from './seats-shown';

/** The form by which the public is kept out of an item. */
export type ExclusionPage = {
  readonly head: MeetingHead;
  readonly item: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly current: boolean;
  };
  readonly grounds: readonly ExclusionGround[];
  readonly exclusion: ExclusionShown | null;
  /** Letters of the exempt appendices that its paper carries. */
  readonly exemptAppendices: readonly string[];
  /** What its paper and they name, for the resolution to take over. */
  readonly ground: ExemptGround;
  /** Whether it may be stated instead that they are not discussed. */
  readonly mayKeep: boolean;
  /** When that was stated. */
  readonly kept: Instant | null;
  readonly observers: readonly (ObserverShown & { readonly personId: string })[];
  readonly mayExclude: boolean;
};
