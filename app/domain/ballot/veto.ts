import type { CountedVote } from './count-votes';
import type { OutcomeInput } from './outcome-input';
import type { Roll } from './roll';
import type { BallotFacts, Ruling } from './ruling';
import type { Scene } from './scene';
import { sourcesOf } from './sources';

/** Whether a seat with a veto has a counted vote against: no, perhaps, or surely. */
export type VetoVerdict = 'none' | 'possible' | 'certain';

/** Whether this is a vote against of a seat with a veto. */
export function isVeto(vote: CountedVote, { rule }: OutcomeInput): boolean {
  return vote.choice === 'against' && rule.veto.includes(vote.seat);
}

/**
 * Whether the motion is defeated by a veto. Where votes are only counted it is not known whose they are: then a veto is
 * possible if one of its seats may be among the electors, and certain if there are more votes against than electors
 * without a veto. Source: contract outcome (`veto`, Unchecked).
 */
export function decideVeto(facts: BallotFacts & { readonly scene: Scene }): VetoVerdict {
  const { input, roll, count, scene } = facts;
  if (count.votes) {
    const vetoes = count.votes.filter((vote) => isVeto(vote, input));
    if (vetoes.some((vote) => !vote.unsure)) return 'certain';
    return vetoes.length > 0 ? 'possible' : 'none';
  }
  const electors = mayVote(roll);
  const withVeto = input.rule.veto.filter((seat) => electors?.has(seat) ?? true).length;
  if (withVeto === 0 || scene.against === 0) return 'none';
  const leftOut = (electors?.size ?? roll.seats) - scene.electors;
  const withoutVeto = scene.electors - Math.max(0, withVeto - leftOut);
  return scene.against > withoutVeto ? 'certain' : 'possible';
}

/** A veto defeats the motion whatever the majority. */
export function vetoRuling({ input }: BallotFacts): Ruling {
  const says = 'A seat with a veto voted against, which defeats the motion.';
  const source = sourcesOf(input.rule.profile).majority;
  return { outcome: 'not-carried', castingVote: 'not-needed', steps: [{ rule: 'veto', says, source }] };
}

/** The seats that may be electors; null where seats are only counted. */
function mayVote({ standings }: Roll): ReadonlySet<string> | null {
  if (!standings) return null;
  const seats = [...standings].filter(([, standing]) => standing === 'elector' || standing === 'left');
  return new Set(seats.map(([seat]) => seat));
}
