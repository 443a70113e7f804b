import type { Profile } from '../body/profile';
import type { RuleCard } from '../body/rule-card';
import { ok, type Result, refuse } from '../shared/result';
import { type CirculatedSeat, judgeResolution } from './judge-resolution';
import { kindsFor } from './kinds-for';
import type { Matter, ResolutionKind } from './resolution';

export type CirculateRefusal =
  | { readonly code: 'not-decided-in-writing'; readonly kinds: readonly ResolutionKind[] }
  | { readonly code: 'matter-needs-meeting'; readonly matter: Matter }
  | { readonly code: 'matter-needs-special' }
  | { readonly code: 'members-have-no-bar' }
  | { readonly code: 'nobody-eligible' }
  | { readonly code: 'no-quorum-in-writing'; readonly eligible: number; readonly needed: number };

type Circulation = {
  readonly kind: ResolutionKind;
  readonly matter: Matter;
  readonly card: RuleCard;
  readonly seats: readonly CirculatedSeat[];
};

/**
 * Whether a resolution may be circulated. A body has its own kinds; a director or an auditor is not removed before term
 * in writing (CA 2006 ss.168, 288(2), 510) and the articles are altered only by a special resolution (s.21); no interest
 * takes a member's agreement away; the directors who may take part must be a quorum (model article 8(4)).
 * Source: governance.md §5.
 */
export function decideCirculate(circulation: Circulation): Result<true, CirculateRefusal> {
  const { kind, matter, card, seats } = circulation;
  const kinds = kindsFor(card.profile satisfies Profile);
  if (!kinds.includes(kind)) return refuse({ code: 'not-decided-in-writing', kinds });
  if (matter === 'remove-director' || matter === 'remove-auditor')
    return refuse({ code: 'matter-needs-meeting', matter });
  if (matter === 'articles' && kind !== 'special') return refuse({ code: 'matter-needs-special' });
  if (kind !== 'unanimous' && seats.some((one) => one.excluded && !one.restricted))
    return refuse({ code: 'members-have-no-bar' });
  const eligible = seats.filter((one) => one.personId !== null && !one.excluded && !one.restricted).length;
  if (eligible === 0) return refuse({ code: 'nobody-eligible' });
  const { quorum } = judgeResolution({ kind, card, seats, answers: [] }).answer;
  if (quorum && !quorum.met)
    return refuse({ code: 'no-quorum-in-writing', eligible: quorum.counted, needed: quorum.needed });
  return ok(true);
}
