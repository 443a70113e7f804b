import type { DecisionContent } from '~/domain/decision/decision-record';
import { isExecutive } from '~/domain/decision/is-executive';
import { type DecidedItem, ofBusiness } from '~/persistence/decided-item';

type Start = Omit<
  DecisionContent,
  | 'votes'
  | 'interests'
  | 'notices'
  | 'attendance'
  | 'quorumLine'
  | 'presiding'
  | 'moverName'
  | 'seconderName'
  | 'basis'
  | 'callable'
  | 'officer'
>;

/** What the officer goes on from: the clauses carried, and the options of the paper that were not recommended. */
export function startOfRecord(item: DecidedItem): Start {
  const { tabled: paper } = item;
  const carried = item.ballots
    .filter(ofBusiness)
    .filter(({ declaredResult }) => declaredResult === 'carried');
  const others = paper?.options.filter(({ standing }) => standing !== 'recommended') ?? [];
  return {
    resolved: carried
      .flatMap(({ wording }) => wording.split('\n').map(withoutLetter))
      .filter((line) => line !== ''),
    reasons: '',
    alternatives: others.map(({ title, disadvantages }) => ({ option: title, why: disadvantages })),
    noAlternatives: false,
    dispensation: isExecutive(item.profile) ? '' : 'None.',
    conditions: [],
    actions: [],
    isKey: isExecutive(item.profile) && (paper?.keyDecision ?? false),
    differs: '',
    returnsTo: null,
  };
}

/** A recommendation stands in a motion as `(a) text`, and in a record as a numbered clause of its own. */
function withoutLetter(line: string): string {
  const text = line.trim().replace(/^\([a-z]{1,2}\)\s*/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
