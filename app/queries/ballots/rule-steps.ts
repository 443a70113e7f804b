import { electorateOf } from '~/domain/ballot/electorate';
import { explainRule, type RuleStep } from '~/domain/ballot/explain-rule';
import type { MotionKind } from '~/domain/ballot/live-ballot';
import { mayCast } from '~/domain/ballot/may-cast';
import { cardFor } from '~/domain/ballot/motion-majority';
import { type NextStep, whatHappensNext } from '~/domain/ballot/what-happens-next';
import type { BodyCard } from '~/domain/body/body-card';
import { reads } from '~/persistence/reads';
import { rulingsOf } from '~/persistence/seats-in-room';
import type { BallotFacts } from './ballot-facts';

/** How this is decided, and what follows a tie that waits, in the words of the card. */
export async function ruleSteps(
  facts: BallotFacts,
): Promise<{ readonly rule: readonly RuleStep[]; readonly next: readonly NextStep[] }> {
  const { seats, ballot, item } = facts;
  const card = facts.card && cardOfMotion(facts.card, facts);
  if (!card) return { rule: [], next: [] };
  const electors = ballot?.electorate ?? electorateOf(seats, card);
  const others = seats.filter(({ seat }) => !electors.some((elector) => elector.seat === seat));
  const filled = others.filter(({ personId }) => personId !== null);
  const recused = filled.filter(({ barred }) => barred).length;
  const restricted = filled.filter((seat) => seat.restricted && !seat.barred).length;
  const onLine = filled.filter(
    (seat) => !seat.barred && !seat.restricted && seat.attends === 'on-line' && !card.remote,
  ).length;
  const presidingBarred = await isPresidingBarred(facts, electors);
  const rule = explainRule(card, {
    mayVote: electors.length,
    ...{ recused, restricted, onLine },
    absent: filled.length - recused - restricted - onLine,
    vacant: others.length - filled.length,
    presidingBarred,
    assent: ballot?.method === 'assent',
  });
  const awaited = ballot?.state === 'closed' && ballot.stored?.answer.castingVote === 'awaited';
  const reasonNeeded = card.castingVoteReason;
  return { rule, next: awaited ? whatHappensNext(card, { presidingBarred, reasonNeeded }) : [] };

  async function isPresidingBarred({ meeting }: BallotFacts, electorate: typeof electors): Promise<boolean> {
    const seat = item.meeting.presidingSeatId;
    if (!seat) return false;
    const rulings = await rulingsOf(reads(), item.id);
    const ruling = rulings.get(meeting.presidingPersonId ?? '') ?? null;
    return !mayCast({ seat, electors: electorate, ruling });
  }
}

/** Before a vote opens, as it will be for the motion that stands ready; a ballot keeps its own. */
function cardOfMotion(card: BodyCard, { ballot, item }: BallotFacts) {
  const ready = item.motions.find(({ state }) => state === 'ready');
  return ballot || !ready ? card : cardFor(ready.kind as MotionKind, card);
}
