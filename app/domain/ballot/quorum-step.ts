import type { CategoryMinimums, QuorumRule } from '~/domain/body/rule-card';
import type { Quorum } from '~/domain/meeting/quorum';
import { counted, sentence } from '~/domain/shared/number-words';
import type { OutcomeStep } from './outcome-answer';
import type { Roll } from './roll';

type QuorumStepFacts = {
  readonly quorum: Quorum;
  readonly rule: QuorumRule;
  readonly roll: Roll;
  readonly source: string;
};

/** Who counts towards the quorum, who does not and why, and what follows if it is not met (governance.md §4). */
export function quorumStep({ quorum, rule, roll, source }: QuorumStepFacts): OutcomeStep {
  const missing = notCounting(roll);
  const why = missing.length > 0 ? `: ${inSentence(missing)}` : '';
  const seats = roll.seats === 1 ? '1 seat counts' : `${roll.seats} seats count`;
  const says = `${quorum.counted} of ${seats} towards the quorum of ${quorum.needed}${why}.`;
  return { rule: 'quorum', says: [says, ...minimums(rule), ...consequence(quorum)].join(' '), source };
}

function notCounting(roll: Roll): readonly string[] {
  const standings = [...(roll.standings?.values() ?? [])];
  const onLine = standings.filter((standing) => standing === 'on-line').length;
  const known =
    roll.counting + roll.vacant + roll.countingButForRecusal + roll.restrictedHere + onLine + roll.left;
  const reasons: readonly (readonly [number, string, string])[] = [
    [roll.vacant, 'seat is vacant', 'seats are vacant'],
    [roll.countingButForRecusal, 'member is recused', 'members are recused'],
    [roll.restrictedHere, 'may not vote by standing order', 'may not vote by standing order'],
    [onLine, 'is on line', 'are on line'],
    [roll.left, 'has left', 'have left'],
    [roll.seats - known, 'is not here', 'are not here'],
  ];
  return reasons.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
}

function minimums(rule: QuorumRule): readonly string[] {
  const needs = Object.entries<number>(rule.categories ?? ({} satisfies CategoryMinimums)).map(
    ([category, need]) => `${need} ${category}`,
  );
  const all = rule.chairOrDeputy ? [...needs, 'the chair or a deputy'] : needs;
  return all.length === 0 ? [] : [`Among them must be ${inSentence(all)}.`];
}

function consequence({ state }: Quorum): readonly string[] {
  switch (state) {
    case 'quorate':
      return [];
    case 'inquorate-item':
      return [
        'It would be met but for those who may not vote on it: this item cannot be decided here, other items can.',
      ];
    case 'inquorate-meeting':
      return ['It is not met, so nothing can be decided.'];
  }
}

/** `a`, `a and b`, `a, b and c`. */
function inSentence(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`;
}

/** A sentence of its own from parts: `One seat is vacant and two members are recused.` */
export function asSentence(parts: readonly string[]): string {
  return `${sentence(inSentence(parts))}.`;
}
