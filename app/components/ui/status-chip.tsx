import type { ReactNode } from 'react';
import { Chip, type ChipTone } from './chip';
import { Glyph, type GlyphName } from './glyph';
import { CircleSlash, Lock, ShieldCheck, ShieldX, Timer, Undo2 } from './icons';

type Drawing = GlyphName | 'live' | 'lock' | 'shield' | 'shield-broken' | 'timer' | 'back' | 'slash';

/* The words are fixed (DESIGN.md sections 4 and 8; governance.md section 11 for actions). */
const STATUS = {
  overdue: { tone: 'bad', draw: 'late', word: 'Overdue' },
  'at-risk': { tone: 'warn', draw: 'risk', word: 'At risk' },
  'on-track': { tone: 'good', draw: 'track', word: 'On track' },
  complete: { tone: 'good', draw: 'done', word: 'Complete' },
  'not-started': { tone: 'hold', draw: 'none', word: 'Not started' },
  'with-verifier': { tone: 'info', draw: 'verify', word: 'With verifier' },
  'not-due': { tone: 'hold', draw: 'none', word: 'Not yet due' },
  'due-soon': { tone: 'warn', draw: 'wait', word: 'Due soon' },
  'awaiting-closure': { tone: 'info', draw: 'verify', word: 'Awaiting closure' },
  closed: { tone: 'good', draw: 'done', word: 'Closed' },
  superseded: { tone: 'hold', draw: 'slash', word: 'Superseded' },
  'vote-open': { tone: 'info', draw: 'live', word: 'Vote open' },
  'vote-closed': { tone: 'hold', draw: 'lock', word: 'Vote closed' },
  sealed: { tone: 'good', draw: 'shield', word: 'Sealed' },
  unsealed: { tone: 'hold', draw: 'none', word: 'Not sealed yet' },
  'seal-broken': { tone: 'bad', draw: 'shield-broken', word: 'Seal broken' },
  quorate: { tone: 'good', draw: 'track', word: 'Quorate' },
  inquorate: { tone: 'bad', draw: 'late', word: 'Not quorate' },
  met: { tone: 'good', draw: 'done', word: 'Met' },
  'not-met': { tone: 'hold', draw: 'none', word: 'Not met yet' },
  'call-in-open': { tone: 'warn', draw: 'timer', word: 'Call-in open' },
  'sent-back': { tone: 'bad', draw: 'back', word: 'Sent back' },
  circulating: { tone: 'info', draw: 'live', word: 'Circulating' },
  passed: { tone: 'good', draw: 'done', word: 'Passed' },
  lapsed: { tone: 'hold', draw: 'timer', word: 'Lapsed' },
  'not-passed': { tone: 'bad', draw: 'slash', word: 'Not passed' },
  withdrawn: { tone: 'hold', draw: 'back', word: 'Withdrawn' },
  resolved: { tone: 'good', draw: 'track', word: 'Resolved' },
} as const satisfies Record<string, { tone: ChipTone; draw: Drawing; word: string }>;

export type Status = keyof typeof STATUS;

function drawing(draw: Drawing): ReactNode {
  const line = { size: 14, strokeWidth: 2, 'aria-hidden': true } as const;
  switch (draw) {
    case 'live':
      return <span className="live-dot" />;
    case 'lock':
      return <Lock {...line} />;
    case 'shield':
      return <ShieldCheck {...line} />;
    case 'shield-broken':
      return <ShieldX {...line} />;
    case 'timer':
      return <Timer {...line} />;
    case 'back':
      return <Undo2 {...line} />;
    case 'slash':
      return <CircleSlash {...line} />;
    default:
      return <Glyph name={draw} />;
  }
}

/** `detail` follows the fixed word: "Vote closed" + " 11:58", "Sealed" + ", intact". */
export function StatusChip({
  status,
  detail,
  className,
}: {
  status: Status;
  detail?: string;
  className?: string;
}) {
  const { tone, draw, word } = STATUS[status];
  return (
    <Chip tone={tone} icon={drawing(draw)} className={className}>
      {word}
      {detail}
    </Chip>
  );
}
