import type { Profile } from '~/domain/body/profile';
import type { UrgencyRule } from '~/domain/body/urgency-rule';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { isExecutive } from '~/domain/decision/is-executive';
import { urgentCallIn } from '~/domain/decision/urgent-call-in';
import type { CalendarDate } from '~/domain/shared/calendar';
import { fullName } from '~/persistence/person-name';
import type { Transaction } from '~/persistence/transaction';
import { isCallable } from './is-callable';
import { basisLines } from './notice-lines';
import type { UrgentInput } from './urgent-input';
import type { UrgentPaper } from './urgent-paper';

type Written = {
  readonly input: UrgentInput;
  readonly paper: UrgentPaper | null;
  readonly profile: Profile;
  readonly rule: UrgencyRule;
  readonly nextMeetingOn: CalendarDate | null;
  readonly takenOn: CalendarDate;
  readonly officer: string;
  readonly takenBy: string;
  readonly consulted: readonly string[];
};

/** The record of a decision taken between meetings, or null where a condition is given to nobody known. */
export async function urgentContent(
  tx: Transaction,
  { input, paper, profile, takenOn, ...taken }: Written,
): Promise<DecisionContent | null> {
  const people = await tx.person.findMany({
    where: { id: { in: input.conditions.map(({ leadId }) => leadId) }, disabledAt: null },
    select: { id: true, name: true, honorific: true },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  if (input.conditions.some(({ leadId }) => leadId !== '' && !names.has(leadId))) return null;
  const { resolved, reasons, alternatives, noAlternatives, differs, conflicts, consultations } = input;
  const executive = isExecutive(profile);
  const callIn = urgentCallIn({
    profile,
    calledInBefore: !(await isCallable(tx, { profile, type: input.type, paperId: paper?.paperId ?? null })),
    agreed: paper?.notice?.way === 'special-urgency',
  });
  return {
    ...{ resolved, reasons, alternatives, noAlternatives, differs, consultations },
    interests: [conflicts],
    dispensation: executive ? input.dispensation : 'None.',
    notices: paper ? (await basisLines(tx, { ...paper, on: takenOn })).lines : [],
    ...{ moverName: '', seconderName: '', quorumLine: '' },
    basis: executive
      ? 'LGA 2000 s.9E, and the body’s rule on urgent decisions'
      : 'The body’s rule on urgent decisions (chair’s action)',
    attendance: { present: [], apologies: [], recused: [] },
    presiding: taken.takenBy,
    officer: taken.officer,
    votes: [],
    conditions: input.conditions.map((one) => ({ ...one, leadName: names.get(one.leadId) ?? '' })),
    actions: [],
    isKey: executive && (paper?.keyDecision ?? false),
    callable: callIn?.callable ?? false,
    returnsTo: null,
    urgent: {
      takenBy: taken.takenBy,
      reason: input.reason,
      evidence: input.evidence,
      neededOn: input.neededOn,
      nextMeetingOn: taken.nextMeetingOn,
      consulted: taken.consulted,
      views: input.views,
      callIn: callIn?.says,
    },
  };
}
