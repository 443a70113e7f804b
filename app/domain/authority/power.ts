import type { CalendarDate } from '../shared/calendar';

/** Who may hold a power, the lowest first. */
export const TIERS = ['officer', 'committee', 'board', 'member', 'department'] as const;
export type Tier = (typeof TIERS)[number];

/** The part that a holder has in a matter. */
export const PARTS = ['decide', 'consent', 'consult', 'inform'] as const;
export type Part = (typeof PARTS)[number];

/**
 * One holder's part in a matter: a cell of the reserved matters matrix, or a line of the scheme of delegation. It is
 * never changed; it ends, and another follows. Source: governance.md §9.
 */
export type Power = {
  /** A body by its name, or an office such as Chief Executive. */
  readonly holder: string;
  readonly tier: Tier;
  readonly part: Part;
  /** In pounds. Who decides may up to and including it; other parts are asked for above it. null: whatever the sum. */
  readonly pounds: number | null;
  /** Whom the holder must consult first; empty: nobody. */
  readonly inConsultationWith: string;
  /** Where the power comes from: an article, a minute. */
  readonly authority: string;
  readonly fromOn: CalendarDate;
  /** The last day on which it holds; null: until it is ended. */
  readonly untilOn: CalendarDate | null;
};

/** Whether the power holds on a day. */
export function holdsOn({ fromOn, untilOn }: Pick<Power, 'fromOn' | 'untilOn'>, day: CalendarDate): boolean {
  return fromOn <= day && (untilOn === null || day <= untilOn);
}
