import { toneOfDecision } from '~/content/decision-words';
import { Check, Minus, X } from '../ui/icons';
import type { RegisterLine } from './register-shown';
import { outcomeWords } from './register-words';

const TONE = { carried: 'text-accent', lost: 'text-against', neutral: 'text-hold' } as const;

/** What was decided, with its sign and colour. */
export function OutcomeMark({ line }: { line: RegisterLine }) {
  const tone = line.correction ? 'neutral' : toneOfDecision(line.type);
  const Mark = { carried: Check, lost: X, neutral: Minus }[tone];
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${TONE[tone]}`}>
      <Mark size={16} strokeWidth={2.5} className="shrink-0" aria-hidden />
      {outcomeWords(line)}
    </span>
  );
}
