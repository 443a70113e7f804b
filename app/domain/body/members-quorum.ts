import type { BodyCard } from './body-card';
import type { QuorumRule } from './rule-card';

type Card = Pick<BodyCard, 'profile' | 'quorum' | 'quorumArticle'>;

/**
 * The quorum of a card for a body of so many members. Of a company's members it is one where there is one, whatever the
 * articles say; else two, unless an article lets one member present be a quorum or asks for more. Any other body's is its card's.
 * Source: governance.md §1, §4 (CA 2006 s.318).
 */
export function quorumFor(card: Card, members: number): QuorumRule {
  const { profile, quorum, quorumArticle } = card;
  if (profile !== 'trust-members') return quorum;
  if (members <= 1) return { count: 1 };
  return quorum.count === 1 && !quorumArticle ? { ...quorum, count: 2 } : quorum;
}

/** The card as it holds for so many members. */
export function withQuorumFor<C extends Card>(card: C, members: number): C {
  const quorum = quorumFor(card, members);
  return quorum === card.quorum ? card : { ...card, quorum };
}
