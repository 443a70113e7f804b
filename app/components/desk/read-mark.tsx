import { CircleCheck } from '../ui/icons';

/** That a paper is read, or how long it takes to read. */
export function ReadMark({ read, minutes }: { read: boolean; minutes: number }) {
  if (!read) return <b className="font-semibold whitespace-nowrap tnum">{minutes} min</b>;
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold text-good">
      <CircleCheck size={18} strokeWidth={1.75} aria-hidden />
      Read
    </span>
  );
}
