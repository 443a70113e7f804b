import type { StageNeeds } from '~/domain/paper/stage';
import { addDays, type CalendarDate } from '~/domain/shared/calendar';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import { notify } from '../notifications/notify';

/** Who is asked to clear the paper for finance and for legal; the sponsor is the paper's own. */
export type Clearers = { readonly finance: string; readonly legal: string };

type Matter = NonNullable<StageNeeds['clearances']>[number];
type Asking = {
  readonly paperId: string;
  readonly stageId: string;
  readonly matters: readonly Matter[];
  readonly clearers: Partial<Clearers>;
  readonly at: Date;
  readonly targetOn: CalendarDate | null;
  readonly days: number;
};

const QUESTION: { readonly [M in Matter]: string } = {
  finance: 'Is this paper cleared for finance?',
  legal: 'Is this paper cleared for law?',
  sponsor: 'Is this paper ready to go forward?',
};

/**
 * Asks for each clearance that the station needs. Whoever was asked when the paper was here before is asked
 * again; where nobody is named, the members and officers of the station's body are. The answer is asked for by
 * the station's target, or as many days later where that is beyond the holiday data.
 */
export async function askClearances(tx: Transaction, asking: Asking): Promise<void> {
  const { paperId, stageId, matters, at, targetOn } = asking;
  if (matters.length === 0) return;
  // One after the other: within a transaction one connection serves them all.
  const paper = await tx.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { ref: true, authorId: true, sponsorId: true },
  });
  const stage = await tx.stage.findUniqueOrThrow({ where: { id: stageId }, select: { bodyId: true } });
  const earlier = await tx.adviceRequest.findMany({
    where: { paperId, kind: 'clearance', askedPersonId: { not: null } },
    orderBy: { askedAt: 'desc' },
    select: { matter: true, askedPersonId: true },
  });
  const asked = (matter: Matter): string | null => {
    if (matter === 'sponsor') return paper.sponsorId;
    return asking.clearers[matter] ?? earlier.find((one) => one.matter === matter)?.askedPersonId ?? null;
  };
  const dueOn = targetOn ?? addDays(londonDate(at.toISOString()), asking.days);
  for (const matter of matters) {
    const askedPersonId = asked(matter);
    const id = newId();
    await tx.adviceRequest.create({
      data: {
        id,
        paperId,
        stageId,
        kind: 'clearance',
        matter,
        question: QUESTION[matter],
        askedById: paper.authorId,
        askedAt: at,
        askedPersonId,
        askedBodyId: askedPersonId ? null : stage.bodyId,
        dueOn,
      },
    });
    tx.tell({
      kind: 'AdviceAsked',
      at,
      actorId: paper.authorId,
      bodyId: stage.bodyId,
      paperId,
      subjectId: id,
      facts: { matter },
    });
  }
  await notify(tx, at, {
    personIds: matters.flatMap((matter) => asked(matter) ?? []),
    text: `You are asked to clear ${paper.ref}.`,
    href: `/papers/${paper.ref}/advice`,
  });
}
