import type { ReactNode } from 'react';
import { Glyph } from './glyph';
import { CircleCheck, Info } from './icons';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

const BAND: Record<NoticeTone, string> = {
  info: 'bg-accent-tint',
  good: 'bg-good-tint',
  warn: 'bg-warn-tint',
  bad: 'bg-bad-tint',
};
const MARK: Record<NoticeTone, ReactNode> = {
  info: <Info size={20} strokeWidth={1.75} className="text-accent" aria-hidden />,
  good: <CircleCheck size={20} strokeWidth={1.75} className="text-good" aria-hidden />,
  warn: <Glyph name="risk" size={20} className="text-warn" />,
  bad: <Glyph name="late" size={20} className="text-bad" />,
};

type NoticeProps = {
  tone?: NoticeTone;
  title: ReactNode;
  children?: ReactNode;
  /** A button or a link at the right. */
  action?: ReactNode;
  /** "status" for an answer to what was just done; nothing for a standing fact. */
  role?: 'status' | 'alert';
  className?: string;
};

export function Notice({ tone = 'info', title, children, action, role, className = '' }: NoticeProps) {
  return (
    <div
      role={role}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md px-4 py-3 text-ink ${BAND[tone]} ${className}`}
    >
      <span className="flex min-w-0 flex-1 basis-60 items-start gap-3">
        <span className="mt-0.5 shrink-0">{MARK[tone]}</span>
        <span className="min-w-0">
          <b className="font-semibold [overflow-wrap:anywhere]">{title}</b>
          {children ? <span className="text-ink-2"> {children}</span> : null}
        </span>
      </span>
      {action}
    </div>
  );
}
