import { isSimpleMajority } from '~/domain/body/check-rule-card';
import { isSoleDecider } from '~/domain/body/profile';
import type { RuleCard } from '~/domain/body/rule-card';
import { counted } from '~/domain/shared/number-words';
import { majorityWords, thresholdWords } from './majority-words';
import { asSentence } from './quorum-step';
import { sourcesOf } from './sources';

/** Who is at this item, as numbers of seats. */
export type RuleFacts = {
  /** Those who may vote on it. */
  readonly mayVote: number;
  readonly recused: number;
  /** Kept from voting by a standing order. */
  readonly restricted: number;
  /** Away, with or without apologies. */
  readonly absent: number;
  /** On line where that does not count. */
  readonly onLine: number;
  readonly vacant: number;
  /** Whether an interest bars the person presiding, or a standing order keeps him or her from voting. */
  readonly presidingBarred: boolean;
  /** Put without a vote: it is agreed when nobody objects. */
  readonly assent: boolean;
};

export type RuleStep = {
  readonly title: 'Who counts' | 'What carries it' | 'If it ties';
  readonly says: string;
  readonly source: string;
};

/**
 * How this is decided, in the three steps that stand beside every ballot, made from the card and never typed by hand.
 * Source: design/DESIGN.md §4 (Rule explanation); governance.md §5;
 * product.md, Agreed without a vote.
 */
export function explainRule(card: RuleCard, facts: RuleFacts): readonly [RuleStep, RuleStep, RuleStep] {
  const sources = sourcesOf(card.profile, card.majority.statute);
  const alone = isSoleDecider(card.profile);
  if (card.profile === 'advisory') return byConsensus(facts, sources);
  if (facts.assent) return withoutVote(facts, sources);
  return [
    { title: 'Who counts', says: alone ? 'One person decides.' : whoCounts(facts), source: sources.quorum },
    {
      title: 'What carries it',
      says: alone ? 'That person’s decision for it.' : whatCarriesIt(card),
      source: sources.majority,
    },
    {
      title: 'If it ties',
      says: alone ? 'One person cannot tie.' : ifItTies(card, facts),
      source: sources.tie,
    },
  ];
}

/** An advisory body takes no vote (product.md, Agreed without a vote). */
function byConsensus(
  facts: RuleFacts,
  sources: ReturnType<typeof sourcesOf>,
): readonly [RuleStep, RuleStep, RuleStep] {
  return [
    {
      title: 'Who counts',
      says: whoCounts(facts, 'object'),
      source: sources.quorum,
    },
    {
      title: 'What carries it',
      says: 'It is agreed when nobody objects. This body takes no vote.',
      source: sources.majority,
    },
    {
      title: 'If it ties',
      says: 'It cannot tie. One objection returns the paper to its author.',
      source: sources.tie,
    },
  ];
}

/** A question that nobody objects to is agreed; one objection, and it is put to a named vote. */
function withoutVote(
  facts: RuleFacts,
  sources: ReturnType<typeof sourcesOf>,
): readonly [RuleStep, RuleStep, RuleStep] {
  return [
    { title: 'Who counts', says: whoCounts(facts, 'object'), source: sources.quorum },
    {
      title: 'What carries it',
      says: 'It is agreed when nobody objects. One objection, and a named vote is taken.',
      source: sources.majority,
    },
    { title: 'If it ties', says: 'It cannot tie: nobody votes.', source: sources.tie },
  ];
}

function whoCounts(facts: RuleFacts, may: 'vote' | 'object' = 'vote'): string {
  const { mayVote, recused, restricted, absent, onLine, vacant } = facts;
  const others: readonly (readonly [number, string, string])[] = [
    [recused, 'is recused', 'are recused'],
    [restricted, 'may not vote by standing order', 'may not vote by standing order'],
    [absent, 'is away', 'are away'],
    [onLine, 'is on line and does not count', 'are on line and do not count'],
    [vacant, 'seat is vacant', 'seats are vacant'],
  ];
  const rest = others.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  const voters = `${mayVote} ${mayVote === 1 ? 'member' : 'members'} may ${may}.`;
  return rest.length > 0 ? `${voters} ${asSentence(rest)}` : voters;
}

function whatCarriesIt({ majority, veto }: RuleCard): string {
  const words = majorityWords(majority);
  return veto.length > 0 ? `${words} A vote against from a seat with a veto defeats it.` : words;
}

function ifItTies({ majority, tie }: RuleCard, { presidingBarred }: RuleFacts): string {
  if (!isSimpleMajority(majority))
    return `A tie has no rule of its own: ${thresholdWords(majority)} must be For.`;
  if (tie === 'lost') return 'It is not carried: nobody has a casting vote.';
  if (presidingBarred)
    return 'It is not carried: an interest bars the person presiding, who has no casting vote.';
  return 'The person presiding may use a casting vote, or decline it. Declined, it is not carried.';
}
