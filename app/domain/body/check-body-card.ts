import type { Result } from '../shared/result';
import { refuse } from '../shared/result';
import { checkRuleCard, type RuleCardRefusal } from './check-rule-card';
import { isCouncilProfile } from './profile';
import type { RuleCard } from './rule-card';

/**
 * Whether the card is lawful as the rule of every vote of a body, which is more than that one vote under it may be: what an
 * Act asks of one motion (LGA 1972 s.249) no council may ask of all (para 39(1), Friends of Hethel), and the members of an
 * executive count only in the room, as those of the council do (Hertfordshire CC v SSHCLG [2021] EWHC 1093 (Admin)).
 * Source: governance.md §0.4, §1, §5.
 */
export function checkBodyCard<Card extends RuleCard>(
  card: Card,
  seats: number,
): Result<Card, RuleCardRefusal> {
  const council = isCouncilProfile(card.profile);
  if (council && card.majority.statute !== undefined) return refuse({ code: 'majority-fixed' });
  const lawful = checkRuleCard(card, seats);
  if (!lawful.ok) return lawful;
  return council && card.remote ? refuse({ code: 'remote-unlawful' }) : lawful;
}
