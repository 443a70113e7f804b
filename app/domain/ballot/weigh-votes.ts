import { decideAlone } from './decide-alone';
import { decideMeeting } from './decide-meeting';
import { decideUnanimous } from './decide-unanimous';
import { decideWritten } from './decide-written';
import { lateScenes } from './late-scenes';
import type { Outcome } from './outcome-answer';
import type { BallotFacts, Ruling } from './ruling';
import type { Scene } from './scene';
import type { Terms } from './terms';
import { decideVeto, isVeto, vetoRuling } from './veto';

export type WeighedVotes = {
  /** With every counted vote taken as in time. */
  readonly ruling: Ruling;
  /** What is not known and could change the outcome. */
  readonly unknown: 'veto' | 'late' | null;
};

type VoteFacts = BallotFacts & {
  readonly terms: Terms;
  /** Every counted vote. */
  readonly scene: Scene;
};

/**
 * Veto, then majority and tie. What is not known, a veto behind mere counts or the moment of a vote, is tried every
 * way: where all ways agree it does not matter, where they differ nobody guesses. Source: contract outcome (Unchecked).
 */
export function weighVotes(facts: VoteFacts): WeighedVotes {
  const veto = facts.terms.procedure === 'meeting' ? decideVeto(facts) : 'none';
  const ways = veto === 'certain' ? [] : waysOf(facts);
  const outcomes = new Set<Outcome>(ways.map((way) => decideVotes(facts, way).outcome));
  if (veto !== 'none') outcomes.add('not-carried');
  const listed = facts.count.votes !== null;
  const unknown = outcomes.size === 1 ? null : listed ? 'late' : 'veto';
  const isVetoed = veto === 'certain' || (veto === 'possible' && listed);
  return { ruling: isVetoed ? vetoRuling(facts) : decideVotes(facts, facts.scene), unknown };
}

function waysOf(facts: VoteFacts): readonly Scene[] {
  const { count, roll, input, terms, scene } = facts;
  if (!count.votes?.some((vote) => vote.unsure)) return [scene];
  // A veto that may be late is its own way, weighed apart: here it did not come in time.
  const others = count.votes.filter((vote) => !(vote.unsure && isVeto(vote, input)));
  return lateScenes(others, { roll, ties: terms.procedure === 'meeting' });
}

function decideVotes(facts: VoteFacts, scene: Scene): Ruling {
  const { terms } = facts;
  switch (terms.procedure) {
    case 'sole':
      return decideAlone(facts, scene);
    case 'written':
      return decideWritten({ ...facts, ...terms }, scene);
    case 'unanimous':
      return decideUnanimous(facts, scene);
    case 'meeting':
      return decideMeeting({ ...facts, ...terms }, scene);
  }
}
