import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';

/** One thing that needs a person, in facts: the kind says what, the words are content's. */
export type DeskItem = {
  readonly key: string;
  readonly title: string;
  /** Of the paper, decision or action. */
  readonly ref: string | null;
  /** Where its one button leads. */
  readonly to: string;
  readonly when: DeskWhen;
} & DeskTask;

export type DeskWhen =
  | { readonly kind: 'now' }
  | { readonly kind: 'asked'; readonly at: Instant }
  | { readonly kind: 'since'; readonly on: CalendarDate }
  | { readonly kind: 'due'; readonly on: CalendarDate }
  | { readonly kind: 'by'; readonly on: CalendarDate }
  | { readonly kind: 'about'; readonly at: Instant; readonly item: string };

export type DeskTask =
  | { readonly task: 'vote'; readonly body: string; readonly voted: number; readonly electors: number }
  | { readonly task: 'item'; readonly body: string; readonly now: boolean; readonly minutes: number | null }
  | { readonly task: 'declare'; readonly body: string }
  | { readonly task: 'coming'; readonly body: string }
  | {
      readonly task: 'quorum';
      readonly body: string;
      readonly needed: number;
      /** Who will count at worst and at best. */
      readonly worst: number;
      readonly best: number;
      /** The item it is about; null for the meeting as a whole. */
      readonly item: string | null;
    }
  | { readonly task: 'rule'; readonly name: string }
  | { readonly task: 'clearance'; readonly by: string; readonly matter: string; readonly question: string }
  | { readonly task: 'advice'; readonly by: string; readonly question: string }
  | { readonly task: 'reply'; readonly by: string; readonly text: string; readonly where: string }
  | { readonly task: 'comments'; readonly count: number }
  | { readonly task: 'action'; readonly decision: string; readonly progress: number; readonly late: number }
  | { readonly task: 'closure'; readonly by: string }
  | { readonly task: 'conditions'; readonly count: number }
  | { readonly task: 'record'; readonly body: string }
  | { readonly task: 'seal'; readonly body: string }
  | { readonly task: 'publish'; readonly body: string }
  | { readonly task: 'table'; readonly body: string; readonly deferred: boolean }
  | { readonly task: 'notice'; readonly body: string; readonly days: number }
  | { readonly task: 'consent' | 'decide-alone'; readonly body: string }
  | {
      /** A decision taken between meetings, which the body has not answered. */
      readonly task: 'urgent';
      readonly body: string;
      readonly stands: 'to-report' | 'overdue' | 'reported';
      /** A meeting that has it on its agenda is called. */
      readonly called: boolean;
      readonly officer: boolean;
    }
  | { readonly task: 'revise'; readonly sentBack: boolean }
  | {
      readonly task: 'resolution';
      readonly body: string;
      readonly agreed: number;
      readonly eligible: number;
    };

/**
 * What needs a person, the most urgent first: what is open this moment, then by day, what is late or was asked
 * before what is still to fall due, and last what has no day.
 */
export function byUrgency(items: readonly DeskItem[]): readonly DeskItem[] {
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || dayOf(a).localeCompare(dayOf(b)) || a.key.localeCompare(b.key),
  );
}

function rank({ task, when }: DeskItem): number {
  if (task === 'vote') return 0;
  if (when.kind === 'now') return 1;
  return task === 'item' ? 2 : 3;
}

function dayOf({ when }: DeskItem): string {
  switch (when.kind) {
    case 'now':
      return '';
    case 'asked':
    case 'about':
      return when.at;
    case 'since':
    case 'due':
    case 'by':
      return when.on;
  }
}
