import { isCouncilProfile, type Profile } from '../body/profile';
import type { ItemKind } from './agenda';
import type { MeetingKind } from './meeting-kind';

export type PlannedItem = { readonly title: string; readonly kind: ItemKind; readonly minutes: number };

type Rule = PlannedItem & {
  /** When it is added: always, or only after an earlier meeting of the body. */
  readonly when: 'always' | 'after-a-meeting';
  readonly of: (profile: Profile, kind: MeetingKind) => boolean;
};

const every = () => true;
const ordinary = (_: Profile, kind: MeetingKind) => kind === 'ordinary';
const council = (profile: Profile, kind: MeetingKind) => kind === 'ordinary' && isCouncilProfile(profile);
const trust = (profile: Profile, kind: MeetingKind) =>
  kind === 'ordinary' && !isCouncilProfile(profile) && profile !== 'trust-members';

/**
 * Standing items, in order. An extraordinary meeting has only what it was called for beside the welcome and the
 * declarations; a council and a company's general meeting take no business but what was summoned for (LGA 1972 Sch 12 para
 * 4(5); CA 2006 s.311), so they have no other business. Source: governance.md §1.
 */
const RULES: readonly Rule[] = [
  { title: 'Welcome and apologies', kind: 'welcome', minutes: 5, when: 'always', of: every },
  { title: 'Declarations of interest', kind: 'declarations', minutes: 5, when: 'always', of: every },
  {
    title: 'Minutes of the last meeting',
    kind: 'minutes',
    minutes: 5,
    when: 'after-a-meeting',
    of: ordinary,
  },
  {
    title: 'Matters arising and open actions',
    kind: 'matters-arising',
    minutes: 10,
    when: 'after-a-meeting',
    of: trust,
  },
  { title: 'Public questions', kind: 'public-questions', minutes: 15, when: 'always', of: council },
  { title: 'Petitions and deputations', kind: 'petitions', minutes: 10, when: 'always', of: council },
  {
    title: 'Forward plan',
    kind: 'information',
    minutes: 5,
    when: 'always',
    of: (p, k) => trust(p, k) && p !== 'advisory',
  },
  { title: 'Any other business', kind: 'any-other-business', minutes: 5, when: 'always', of: trust },
];

/** The items with which the agenda of a new meeting begins and closes, by the rules above. */
export function standingItems({
  profile,
  kind,
  met,
}: {
  readonly profile: Profile;
  readonly kind: MeetingKind;
  /** Whether the body has met before. */
  readonly met: boolean;
}): readonly PlannedItem[] {
  return RULES.filter((rule) => rule.of(profile, kind) && (met || rule.when === 'always')).map(
    ({ title, kind: itemKind, minutes }) => ({ title, kind: itemKind, minutes }),
  );
}
