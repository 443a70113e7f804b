import { Glyph } from '../ui/glyph';
import { CalendarClock, CalendarDays } from '../ui/icons';
import type { ActionGroup } from './action-groups';

const MARKS: { readonly [key: string]: React.ReactNode } = {
  overdue: <Glyph name="late" size={18} className="text-bad" />,
  next: <CalendarClock size={18} strokeWidth={1.75} aria-hidden />,
  waiting: <Glyph name="verify" size={18} className="text-accent" />,
  later: <CalendarDays size={18} strokeWidth={1.75} aria-hidden />,
};

export function GroupHeading({ group }: { group: ActionGroup }) {
  return (
    <span className="flex items-center gap-2.5">
      {MARKS[group.key]}
      <span className="serif-display text-xl">{group.title}</span>
      <span className="font-normal text-ink-2 tnum">{group.lines.length}</span>
    </span>
  );
}
