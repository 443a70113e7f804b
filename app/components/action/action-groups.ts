import type { ActionLine } from '~/domain/action/action-line';

export type ActionGroup = {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly ActionLine[];
  readonly folded?: boolean;
};

const NEXT_DAYS = 14;

/** Overdue first, then what is due soon, what waits for the body, and the rest folded away. */
export function byUrgency(lines: readonly ActionLine[]): ActionGroup[] {
  const open = lines.filter(({ status }) => status !== 'awaiting-closure');
  const groups: ActionGroup[] = [
    { key: 'overdue', title: 'Overdue', lines: open.filter(({ status }) => status === 'overdue') },
    {
      key: 'next',
      title: 'Due in the next 14 days',
      lines: open.filter((line) => line.status !== 'overdue' && line.daysLeft <= NEXT_DAYS),
    },
    {
      key: 'waiting',
      title: 'Done, waiting for the body',
      lines: lines.filter(({ status }) => status === 'awaiting-closure'),
    },
    {
      key: 'later',
      title: 'Later',
      lines: open.filter((line) => line.status !== 'overdue' && line.daysLeft > NEXT_DAYS),
      folded: true,
    },
  ];
  return groups.filter((group) => group.lines.length > 0);
}

/** One group a decision, in the order of the earliest due date. */
export function byDecision(lines: readonly ActionLine[]): ActionGroup[] {
  const groups = new Map<string, ActionLine[]>();
  for (const line of lines) groups.set(line.decisionRef, [...(groups.get(line.decisionRef) ?? []), line]);
  return [...groups].map(([key, of]) => ({
    key,
    title: [key, of[0]?.decisionTitle].filter(Boolean).join(', '),
    lines: of,
  }));
}
