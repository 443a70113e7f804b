import { classOfRecord } from '~/domain/decision/class-of-record';
import type { DecisionContent, RegisterRecord } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Classification } from '~/domain/paper/classification';
import { fullName } from '~/persistence/person-name';
import type { Transaction } from '~/persistence/transaction';
import { appendEntry } from './append-entry';

type Sealing = {
  readonly decisionId: string;
  readonly content: DecisionContent;
  /** Whose agreement to special urgency it rests on and why (`urgencyAgreed`). */
  readonly urgencyAgreed?: string | null;
  /** The reference of the decision that it corrects. */
  readonly corrects?: string;
  readonly at: Date;
  readonly actorId: string;
};

/** Seals a record: from now on it stands in the body's chain as it is, and only another record can correct it. */
export async function sealRecord(
  tx: Transaction,
  { decisionId, content, urgencyAgreed = null, corrects, at, actorId }: Sealing,
): Promise<void> {
  const row = await tx.decision.update({
    where: { id: decisionId },
    data: {
      classification: await classNow(tx, decisionId),
      ...{ state: 'sealed', content: JSON.stringify(content), urgencyAgreed },
      ...{ sealedAt: at, sealedById: actorId },
    },
    include: { body: { select: { name: true } }, paper: { select: { ref: true } } },
  });
  const record: RegisterRecord = {
    ref: row.ref,
    body: row.body.name,
    title: row.title,
    type: row.type as DecisionType,
    decidedAt: row.decidedAt.toISOString(),
    sealedAt: at.toISOString(),
    paper: await paperOf(tx, row),
    corrects: corrects ?? null,
    content,
    dissent: await dissentOf(tx, decisionId),
  };
  await appendEntry(tx, { bodyId: row.bodyId, decisionId, record, at });
}

/** The public may have gone out after the record was begun: what was excluded is not opened by that (governance.md §7). */
async function classNow(tx: Transaction, decisionId: string): Promise<Classification> {
  const { classification, itemId } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { classification: true, itemId: true },
  });
  const out = itemId ? await tx.exclusion.count({ where: { itemId, excludedAt: { not: null } } }) : 0;
  return classOfRecord(classification as Classification, out > 0);
}

async function paperOf(
  tx: Transaction,
  {
    paper,
    paperId,
    versionNumber,
  }: { paper: { ref: string } | null; paperId: string | null; versionNumber: number | null },
): Promise<RegisterRecord['paper']> {
  if (!paper || !paperId || versionNumber === null) return null;
  const { digest } = await tx.paperVersion.findUniqueOrThrow({
    where: { paperId_number: { paperId, number: versionNumber } },
    select: { digest: true },
  });
  return { ref: paper.ref, version: versionNumber, digest };
}

async function dissentOf(tx: Transaction, decisionId: string): Promise<RegisterRecord['dissent']> {
  const rows = await tx.dissent.findMany({
    where: { decisionId },
    orderBy: { at: 'asc' },
    select: { personId: true, text: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ personId }) => personId) } },
    select: { id: true, name: true, honorific: true },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  return rows.map(({ personId, text }) => ({ name: names.get(personId) ?? '', text }));
}
