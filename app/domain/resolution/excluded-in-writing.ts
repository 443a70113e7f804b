import { type HeldRelief, reliefsCovering } from '../interest/ruling-basis';
import type { CalendarDate } from '../shared/calendar';

export type NamedInterest = {
  readonly seatId: string;
  readonly personId: string | null;
  readonly interest: string;
};

type Circulated = {
  readonly interests: readonly NamedInterest[];
  readonly reliefs: readonly (HeldRelief & { readonly personId: string })[];
  readonly on: CalendarDate;
  /** null: it is about no paper, which only a relief for any business covers. */
  readonly paperId: string | null;
};

/**
 * The interests that keep a director out of a decision in writing: those declared or named, less those of whoever holds an
 * authorisation or a dispensation to vote that is in force and covers it, since only who could not have voted at a meeting
 * is not eligible (model article 8(3); CA 2006 s.175(4)-(5)). Source: governance.md §3.2, §3.4, §5.
 */
export function excludedInWriting({ interests, reliefs, on, paperId }: Circulated): readonly NamedInterest[] {
  const lifted = (personId: string | null) =>
    reliefsCovering(
      reliefs.filter((relief) => relief.personId === personId),
      { on, paperId },
    ).some(({ allows }) => allows === 'vote');
  return interests.filter(({ personId }) => !lifted(personId));
}
