import type { ActionRag, ActionStatus } from '~/domain/action/action-status';
import type { Status } from '../ui/status-chip';

type Facts = { readonly status: ActionStatus; readonly rag: ActionRag; readonly started: boolean };

/** The chip of an action: its status and its RAG as one fixed word. */
export function chipOf({ status, rag, started }: Facts): Status {
  switch (status) {
    case 'overdue':
      return 'overdue';
    case 'awaiting-closure':
      return 'awaiting-closure';
    case 'closed':
      return 'closed';
    case 'superseded':
      return 'superseded';
    case 'not-due':
    case 'due-soon':
      if (rag !== 'green') return 'at-risk';
      return started ? 'on-track' : 'not-started';
  }
}

type Due = { readonly status: ActionStatus; readonly daysLate: number; readonly daysLeft: number };

/** What stands under the due date: "11 days late", "in 3 days", "today". */
export function dueWords({ status, daysLate, daysLeft }: Due): string {
  if (status === 'closed' || status === 'superseded') return '';
  if (status === 'awaiting-closure') return 'closure asked';
  if (daysLate > 0) return `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`;
  if (daysLeft === 0) return 'today';
  return daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
}

/** Whether the day went by with the action neither done nor said to be. */
export function isLate({ status, daysLate }: Pick<Due, 'status' | 'daysLate'>): boolean {
  return status !== 'awaiting-closure' && daysLate > 0;
}

/** `2026-11` as "Nov". */
export function monthWord(month: string): string {
  return (
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
      Number(month.slice(5)) - 1
    ] ?? month
  );
}

type Handover = {
  readonly fromLead: string;
  readonly toLead: string;
  readonly joined: readonly string[];
  readonly left: readonly string[];
};

/** "The lead passed from one to another; a third joined to help". */
export function handoverWords({ fromLead, toLead, joined, left }: Handover): string {
  const parts = [
    fromLead === toLead ? '' : `The lead passed from ${fromLead} to ${toLead}`,
    joined.length > 0 ? `${joined.join(', ')} joined to help` : '',
    left.length > 0 ? `${left.join(', ')} no longer ${left.length === 1 ? 'helps' : 'help'}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
