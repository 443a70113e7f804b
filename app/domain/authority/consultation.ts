import type { CalendarDate } from '../shared/calendar';
import { powerUsed } from './delegation';
import type { Decider } from './may-decide';
import { type MatterQuestion, whoDecides } from './who-decides';

/** Who was consulted before a matter was decided, as the record states it. */
export type Consultation = {
  /** As the scheme calls whom it names. */
  readonly of: string;
  /** The person who answered. */
  readonly who: string;
  /** Blank while it is not filled in. */
  readonly on: CalendarDate | '';
  readonly said: string;
};

/** A consultation that is owed and not stated, or stated for a day after the decision. */
export type ConsultationLack = {
  readonly of: string;
  readonly lack: 'not-stated' | 'after-the-decision';
};

/**
 * Whom a body consults before it decides a matter of its scheme: whom the power names by which it decides, the narrowest of its
 * own that reaches, and those whom the scheme has consulted on the matter. A body that decides as who stands above uses no
 * delegated power, so that its terms do not bind it; and a body that the paper has passed on its way was asked there. Source:
 * governance.md §9 (scheme of delegation: consultation must be recorded before the decision; reserved matters: consult).
 */
export function mustConsult(
  question: MatterQuestion,
  { holder }: Pick<Decider, 'holder'>,
  passed: readonly string[],
): readonly string[] {
  const used = powerUsed(question, holder);
  const who = whoDecides(question);
  const consulted = who.ok ? who.value.consulted.map((power) => power.holder) : [];
  const asked = consulted.filter((one) => one !== holder && !passed.includes(one));
  const named = used?.inConsultationWith.trim() ?? '';
  return [...new Set([...(named === '' ? [] : [named]), ...asked])];
}

/** What is wanting of the consultations owed: each names a person, a day no later than the decision's, and what was said. */
export function consultationLacks(
  owed: readonly string[],
  stated: readonly Consultation[],
  decidedOn: CalendarDate,
): readonly ConsultationLack[] {
  return owed.flatMap((of): readonly ConsultationLack[] => {
    const said = stated.filter((one) => one.of === of && isWhole(one));
    if (said.length === 0) return [{ of, lack: 'not-stated' }];
    return said.some(({ on }) => on <= decidedOn) ? [] : [{ of, lack: 'after-the-decision' }];
  });
}

function isWhole({ who, on, said }: Consultation): boolean {
  return [who, on, said].every((text) => text.trim() !== '');
}
