import { asBodyCard, type BodyCard } from './body-card';
import { isSoleDecider, type Profile, remoteByDefault } from './profile';

/**
 * The card that a new body of a profile begins with: a simple majority of votes cast, and on a tie the
 * casting vote that statute or the model articles give (governance.md §1, §5). The quorum is the body's own; of a
 * company's sole member, and of one person who decides alone, it is one (CA 2006 s.318(1)).
 */
export function usualCard(profile: Profile, quorum: number, seats = 1): BodyCard {
  const alone = isSoleDecider(profile);
  const members = profile === 'trust-members';
  return asBodyCard({
    profile,
    quorum: { count: alone || (members && seats === 1) ? 1 : quorum },
    majority: { share: [1, 2], test: 'more-than', base: 'cast' },
    tie: alone || members || profile === 'advisory' ? 'lost' : 'casting-vote',
    veto: [],
    remote: remoteByDefault(profile),
  });
}
