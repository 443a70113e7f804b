import type { DayBasis } from '../notice/working-calendar';
import type { Fraction } from '../shared/fraction';
import type { KeptCallIn } from './call-in-rule';
import type { RuleCard } from './rule-card';
import type { UrgencyRule } from './urgency-rule';

/** A body's card as it is kept: the rules of its ballots and what else it settles about them. */
export type BodyCard = RuleCard & {
  /** Whether a casting vote must say why (a setting, not a law: DESIGN.md §0). */
  readonly castingVoteReason: boolean;
  /** Whether names of a named ballot enter the published minutes (product.md, Ballots). */
  readonly namesPublished: boolean;
  /** Whether a motion must be seconded before it is put: standing orders'. */
  readonly secondingRequired?: boolean | undefined;
  /** How many members call for a recorded vote, whose names then enter the record; 0 where none can (governance.md §5). */
  readonly recordedVoteDemand?: number | undefined;
  /** Days for a resolution in writing, the day of circulation counted: the articles' own, or 28 (CA 2006 s.297). */
  readonly writtenDays: number;
  /** Of a council's body: whether a disclosable pecuniary interest sends its member out of the room (domain/body/leaves-room). */
  readonly leaveRoom?: boolean | undefined;
  /** The standing order or article by which a member may send a substitute; blank or unsaid: none does. */
  readonly substitutes?: string | undefined;
  /** Of a company's members: the article by which one of several who is present is a quorum (CA 2006 s.318(2)); blank or unsaid: none. */
  readonly quorumArticle?: string | undefined;
  /** Of an executive: who may call its decisions in and for how long; as is usual where it says nothing. */
  readonly callIn?: KeptCallIn | undefined;
  /** Of an executive: how its 28 clear days are counted (domain/body/key-notice). */
  readonly keyNotice?: DayBasis | undefined;
  /** Clear days of notice, of a body that no statute gives any (domain/body/notice-rule). */
  readonly noticeDays?: number | undefined;
  /** Of a company's members: of their votes, with how many they agree to shorter notice (domain/body/short-notice). */
  readonly shortNotice?: Fraction | undefined;
  /** Whether its agendas, open papers and minutes are published. */
  readonly publishes?: boolean | undefined;
  /** Who decides between meetings what cannot wait; as is usual for the kind of body where it says nothing. */
  readonly urgency?: UrgencyRule | undefined;
};

/** What s.297(1)(b) gives where the articles say nothing. */
const STATUTORY_DAYS = 28;

/** The card with what it leaves unsaid: a casting vote says why, names are published, 28 days in writing. */
export function asBodyCard(card: RuleCard & Partial<BodyCard>): BodyCard {
  return {
    ...card,
    castingVoteReason: card.castingVoteReason ?? true,
    namesPublished: card.namesPublished ?? true,
    writtenDays: card.writtenDays ?? STATUTORY_DAYS,
  };
}
