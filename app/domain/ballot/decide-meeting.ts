import type { RuleCard } from '~/domain/body/rule-card';
import { isCarriedBy, majorityBase } from './majority';
import { thresholdWords } from './majority-words';
import type { OutcomeStep } from './outcome-answer';
import type { BallotFacts, Ruling } from './ruling';
import type { Scene } from './scene';
import { sourcesOf } from './sources';
import { decideTie, isTie, type TieRuling } from './tie';

/**
 * Majority, then tie, of a vote at a meeting where the quorum stands and no veto was used. Source: contract outcome;
 * governance.md §5 (LGA 1972 Sch 12 para 39; model articles 7 and 13; CA 2006 ss.282-283).
 */
export function decideMeeting(facts: BallotFacts & Pick<RuleCard, 'majority' | 'tie'>, scene: Scene): Ruling {
  const { input, roll, count, majority, tie } = facts;
  const sources = sourcesOf(input.rule.profile, majority.statute);
  const base = majorityBase(majority.base, { scene, roll });
  if (!isTie(scene, majority)) {
    const outcome = isCarriedBy(scene.for, majority, base) ? 'carried' : 'not-carried';
    const says = `${votesWords(scene)} ${sufficiency(scene.for, outcome === 'carried', thresholdWords(majority))} (${base}).`;
    return {
      outcome,
      castingVote: 'not-needed',
      steps: [{ rule: 'majority', says, source: sources.majority }],
    };
  }
  const ruling = decideTie({ input, roll, count, majority, tie, scene, base });
  const steps: OutcomeStep[] = [
    { rule: 'majority', says: `${votesWords(scene)} That is a tie.`, source: sources.majority },
    { rule: 'tie', says: tieWords(ruling, input.castingVote?.choice === 'against'), source: sources.tie },
  ];
  return { ...ruling, steps };
}

function votesWords(scene: Scene): string {
  const abstained = scene.abstain === 0 ? '' : `, ${scene.abstain} abstained`;
  return `${scene.for} for, ${scene.against} against${abstained}.`;
}

function sufficiency(votesFor: number, enough: boolean, threshold: string): string {
  return `${votesFor} for is ${enough ? '' : 'not '}${threshold}`;
}

function tieWords({ castingVote, outcome }: TieRuling, castAgainst: boolean): string {
  switch (castingVote) {
    case 'not-needed':
      return 'Here a tie is lost.';
    case 'awaited':
      return 'The person presiding may give a casting vote. Until then nothing is decided.';
    case 'not-available':
      return 'The person presiding has no casting vote on this item, so the motion is lost.';
    case 'declined':
      return 'The person presiding gave no casting vote, so the motion is lost.';
    case 'used':
      if (castAgainst) return 'Lost on the casting vote of the person presiding.';
      return outcome === 'carried'
        ? 'Carried on the casting vote of the person presiding.'
        : 'Even with the casting vote there are too few for.';
  }
}
