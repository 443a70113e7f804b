import { decideQuorum, type Quorum } from '~/domain/meeting/quorum';
import type { CategoryVerdict } from '~/domain/meeting/quorum-categories';
import type { DecidedAnswer, OutcomeStep, Tally, Unchecked } from './outcome-answer';
import { quorumStep } from './quorum-step';
import { restrictionSteps } from './restriction-step';
import { categoryPool } from './roll';
import type { BallotFacts } from './ruling';
import { type Scene, sceneOf } from './scene';
import { sourcesOf } from './sources';
import type { Terms } from './terms';
import { uncheckedStep } from './unchecked-step';
import { weighVotes } from './weigh-votes';

const UNCHECKED: readonly Unchecked[] = ['veto', 'categories', 'late'];

/** Quorum, veto, majority and tie, of facts that fit together and a rule that is lawful. Source: contract outcome. */
export function decideOutcome(facts: BallotFacts, terms: Terms): DecidedAnswer {
  const { count, roll, input } = facts;
  const scene = sceneOf(roll, count, count.votes?.filter((vote) => vote.left).length ?? 0);
  const checked = checkQuorum(facts, terms);
  const quorum = checked?.quorum ?? null;
  const waived = input.quorumWaived ? [{ rule: 'quorum', ...input.quorumWaived }] : [];
  const steps = [...(checked ? [checked.step] : waived), ...restrictionSteps(input.restricted)];
  const excluded = count.excluded.length > 0 ? { excluded: count.excluded } : {};
  const counts = { tally: tallyOf(facts, scene), quorum };
  if (quorum && !quorum.met) {
    return { outcome: 'inquorate', ...counts, castingVote: 'not-needed', ...excluded, steps };
  }
  const { ruling, unknown } = weighVotes({ ...facts, terms, scene });
  const unchecked = UNCHECKED.filter(
    (what) => what === unknown || (what === 'categories' && checked?.categories === 'unknown'),
  );
  if (unchecked.length > 0) {
    const open = { outcome: 'undecided', ...counts, castingVote: 'not-needed' } as const;
    return { ...open, ...excluded, unchecked, steps: [...steps, ...unchecked.map(uncheckedStep)] };
  }
  const { outcome, castingVote } = ruling;
  return { outcome, ...counts, castingVote, ...excluded, steps: [...steps, ...ruling.steps] };
}

function tallyOf({ count }: BallotFacts, scene: Scene): Tally {
  const { for: votesFor, against, abstain, late } = count;
  return { for: votesFor, against, abstain, notVoting: scene.electors - votesFor - against - abstain, late };
}

type CheckedQuorum = {
  readonly quorum: Quorum;
  readonly categories: CategoryVerdict;
  readonly step: OutcomeStep;
};

function checkQuorum({ input, roll }: BallotFacts, terms: Terms): CheckedQuorum | null {
  if (terms.procedure === 'sole' || terms.procedure === 'written' || input.quorumWaived) return null;
  const { categories, ...quorum } = decideQuorum({
    rule: terms.quorum,
    seats: roll.seats,
    counting: categoryPool(input, { roll, withRecused: false }),
    withRecused: categoryPool(input, { roll, withRecused: true }),
  });
  const source = sourcesOf(input.rule.profile).quorum;
  return { quorum, categories, step: quorumStep({ quorum, rule: terms.quorum, roll, source }) };
}
