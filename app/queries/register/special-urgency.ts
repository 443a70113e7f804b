import { PROFILES } from '~/domain/body/profile';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { isExecutive } from '~/domain/decision/is-executive';
import { reportPeriod } from '~/domain/decision/report-period';
import type { Actor } from '~/domain/permission/actor';
import { readableDecisions } from '~/persistence/decision-scope';
import { readablePapers } from '~/persistence/paper-scope';
import { readContent } from '~/persistence/paper-text';
import { reads } from '~/persistence/reads';
import { endOfLondonDay, londonDate, londonInstant } from '~/platform/london';

type Asked = { readonly fromOn: string; readonly untilOn: string };

/**
 * What the executive's leader reports to full council: each executive decision of a period that was agreed as urgent, with what
 * it was about, as far as the reader may know it. Source: governance.md §6.3 (SI 2012/2089 reg 19).
 */
export async function specialUrgency(actor: Actor, asked: Asked, now: Date) {
  const { period, problem, overAYear } = reportPeriod(asked, londonDate(now.toISOString()));
  const { fromOn, untilOn } = period;
  const decidedAt = {
    gte: new Date(londonInstant(fromOn, '00:00')),
    lt: new Date(endOfLondonDay(untilOn)),
  };
  const executive = { profile: { in: PROFILES.filter(isExecutive) } };
  const rows = await reads().decision.findMany({
    where: {
      AND: [
        readableDecisions(actor),
        { state: 'sealed', correctsId: null, decidedAt, body: executive, urgencyAgreed: { not: null } },
      ],
    },
    orderBy: [{ decidedAt: 'asc' }, { ref: 'asc' }],
    select: {
      ...{ id: true, ref: true, title: true, type: true, content: true, decidedAt: true },
      urgencyAgreed: true,
      ...{ paperId: true, versionNumber: true, classification: true },
      body: { select: { name: true, organisation: { select: { name: true } } } },
    },
  });
  const found = rows.flatMap((row) => {
    const content = JSON.parse(row.content) as DecisionContent;
    return row.urgencyAgreed === null ? [] : [{ row, content, agreed: row.urgencyAgreed }];
  });
  const summaries = await summariesOf(
    actor,
    found.map(({ row }) => row),
  );
  const decisions = found.map(({ row, content, agreed }) => ({
    ...{ ref: row.ref, title: row.title, type: row.type as DecisionType, agreed },
    decidedAt: row.decidedAt.toISOString(),
    organisation: row.body.organisation.name,
    body: row.body.name,
    exempt: row.classification === 'exempt',
    resolved: content.resolved,
    reasons: content.reasons,
    summary: summaries.get(versionOf(row.paperId, row.versionNumber)) ?? '',
  }));
  return { period, problem, overAYear, organisations: byOrganisation(decisions) };
}

type Decided = { readonly paperId: string | null; readonly versionNumber: number | null };

/** What each version decided says of its matter, where the reader may read it. */
async function summariesOf(actor: Actor, rows: readonly Decided[]): Promise<ReadonlyMap<string, string>> {
  const decided = rows.flatMap(({ paperId, versionNumber: number }) =>
    paperId && number ? [{ paperId, number }] : [],
  );
  const versions = await reads().paperVersion.findMany({
    where: { OR: decided, paper: readablePapers(actor) },
    select: { paperId: true, number: true, content: true },
  });
  return new Map(
    versions.map(({ paperId, number, content }) => [
      versionOf(paperId, number),
      readContent(content).summary,
    ]),
  );
}

function versionOf(paperId: string | null, number: number | null): string {
  return `${paperId} ${number}`;
}

function byOrganisation<T extends { readonly organisation: string }>(decisions: readonly T[]) {
  const names = [...new Set(decisions.map(({ organisation }) => organisation))].toSorted();
  return names.map((name) => ({
    name,
    decisions: decisions.filter(({ organisation }) => organisation === name),
  }));
}
