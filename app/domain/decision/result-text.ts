import { counted } from '../shared/number-words';
import type { DecisionContent } from './decision-record';
import type { DecisionType } from './decision-type';

const WORDS: { readonly [T in DecisionType]: string } = {
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  recommended: 'Recommended',
  endorsed: 'Endorsed',
  noted: 'Noted',
  consented: 'Consented',
  'consented-with-conditions': 'Consented with conditions',
  refused: 'Refused',
  rejected: 'Rejected',
  deferred: 'Deferred',
  'referred-back': 'Referred back',
  appointed: 'Appointed',
  agreed: 'Agreed',
  concurred: 'Concurred',
  ratified: 'Ratified',
  'not-ratified': 'Not ratified',
};

/** The kind of decision as a person says it. */
export function typeWords(type: DecisionType): string {
  return WORDS[type];
}

/**
 * A decision in one line, for the station of the route and the agenda: its kind, then how it was reached, `Approved
 * with conditions, 7 for, 1 against, 1 abstained, four conditions`.
 */
export function resultText(
  type: DecisionType,
  { votes, conditions, urgent }: Pick<DecisionContent, 'votes' | 'conditions' | 'urgent'>,
): string {
  const figures = votes.filter(({ method }) => method === 'named' || method === 'secret');
  const [only] = figures;
  const reached =
    only && figures.length === 1
      ? tallyWords(only.tally)
      : figures.length > 1
        ? [counted(figures.length, 'ballot')]
        : votes.some(({ method }) => method === 'assent')
          ? ['without a vote']
          : votes.filter(({ method }) => method === 'in-writing').map(({ tally }) => writtenWords(tally));
  const taken = urgent ? ['between meetings'] : reached;
  const bound = conditions.length > 0 ? [counted(conditions.length, 'condition')] : [];
  return [WORDS[type], ...taken, ...bound].join(', ');
}

/** `7 for`, `1 against`, `1 abstained`; no abstentions are not mentioned. */
export function tallyWords(tally: {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}): readonly string[] {
  const abstained = tally.abstain > 0 ? [`${tally.abstain} abstained`] : [];
  return [`${tally.for} for`, `${tally.against} against`, ...abstained];
}

/** `in writing, 6 of 7 agreed`. */
export function writtenWords(tally: {
  readonly for: number;
  readonly against: number;
  readonly notVoting: number;
}): string {
  return `in writing, ${tally.for} of ${tally.for + tally.against + tally.notVoting} agreed`;
}
