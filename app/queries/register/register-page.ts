import { PROFILES } from '~/domain/body/profile';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Actor } from '~/domain/permission/actor';
import { bodiesOf } from '~/domain/permission/actor';
import { type DecisionWish, decisionsLike, readableDecisions } from '~/persistence/decision-scope';
import { readablePapers } from '~/persistence/paper-scope';
import { reads } from '~/persistence/reads';
import { urgentBodies } from '~/persistence/urgent-bodies';
import { londonDate } from '~/platform/london';
import { chainState } from './chain-state';
import { asLine, DECISIONS_A_PAGE, rowsOf } from './register-rows';

/** What is sought in the register. */
export type RegisterFilter = DecisionWish & {
  readonly page: number;
  /** Reckon the chains anew. */
  readonly check: boolean;
};

/** The register of decisions as far as the reader may know it, newest first, with the state of each chain shown. */
export async function registerPage(actor: Actor, filter: RegisterFilter, now: Date) {
  const scope = readableDecisions(actor);
  const where = { AND: [scope, ...decisionsLike(filter)] };
  const [total, rows, bodies, years] = await Promise.all([
    reads().decision.count({ where }),
    rowsOf(where, filter.page),
    reads().body.findMany({
      where: { decisions: { some: scope } },
      orderBy: { name: 'asc' },
      select: { id: true, code: true, name: true },
    }),
    reads().decision.findMany({
      where: scope,
      distinct: ['year'],
      orderBy: { year: 'desc' },
      select: { year: true },
    }),
  ]);
  const [corrections, openPapers] = await Promise.all([
    reads().decision.findMany({
      where: { AND: [scope, { correctsId: { in: rows.map(({ id }) => id) } }] },
      select: { correctsId: true, ref: true },
    }),
    reads().paper.findMany({
      where: { AND: [readablePapers(actor), { id: { in: rows.flatMap(({ paperId }) => paperId ?? []) } }] },
      select: { id: true },
    }),
  ]);
  const papers = new Set(openPapers.map(({ id }) => id));
  const mine = bodiesOf(actor);
  const shown =
    filter.body === ''
      ? bodies.filter(({ id }) => mine.includes(id))
      : bodies.filter(({ code }) => code === filter.body);
  return {
    total,
    page: filter.page,
    pages: Math.max(1, Math.ceil(total / DECISIONS_A_PAGE)),
    lines: rows.map((row) => asLine(row, { corrections, papers, now })),
    bodies: bodies.map(({ code, name }) => ({ code, name })),
    years: years.map(({ year }) => year),
    mayTakeUrgent: (await urgentBodies(reads(), actor, londonDate(now.toISOString()))).length > 0,
    /** The actor is of a council's executive or of its full council, which is told of special urgency. */
    hearsUrgency: (await hearing(mine)) > 0,
    unsealed: await reads().decision.count({ where: { AND: [where, { state: 'draft' }] } }),
    chains: await Promise.all(
      (shown.length > 0 ? shown : bodies).map(async ({ id, code, name }) => ({
        code,
        name,
        ...(await chainState(id, { now, afresh: filter.check })),
      })),
    ),
  };
}

function hearing(bodyIds: readonly string[]) {
  const profiles = PROFILES.filter((profile) => isExecutive(profile) || profile === 'council');
  return reads().body.count({ where: { id: { in: [...bodyIds] }, profile: { in: profiles } } });
}
