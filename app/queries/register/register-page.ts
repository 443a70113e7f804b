import { PROFILES } from '~/domain/body/profile';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Actor } from '~/domain/permission/actor';
import { bodiesOf } from '~/domain/permission/actor';
import { type DecisionWish, decisionsLike, readableDecisions } from '~/persistence/decision-scope';
import { readablePapers } from '~/persistence/paper-scope';
import { reads } from '~/persistence/reads';
import { urgentBodies } from '~/persistence/urgent-bodies';
import { londonDate } from '~/platform/london';
import { chainState } from './chain-state';

export type RegisterFilter = DecisionWish & {
  readonly page: number;
  /** Reckon the chains anew. */
  readonly check: boolean;
};

const PAGE = 40;
const ROW_SELECT = {
  id: true,
  ref: true,
  title: true,
  type: true,
  state: true,
  content: true,
  decidedAt: true,
  publishedAt: true,
  callInClosesAt: true,
  correctsId: true,
  paperId: true,
  body: { select: { name: true } },
  paper: { select: { ref: true } },
  entries: { select: { sequence: true } },
  urgent: { select: { answer: true } },
} as const;

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
    pages: Math.max(1, Math.ceil(total / PAGE)),
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

function rowsOf(where: Scope, page: number) {
  return reads().decision.findMany({
    where,
    orderBy: [{ decidedAt: 'desc' }, { ref: 'desc' }],
    skip: (page - 1) * PAGE,
    take: PAGE,
    select: ROW_SELECT,
  });
}

type Scope = ReturnType<typeof readableDecisions>;
type Row = Awaited<ReturnType<typeof rowsOf>>[number];
type Around = {
  readonly corrections: readonly { readonly correctsId: string | null; readonly ref: string }[];
  readonly papers: ReadonlySet<string>;
  readonly now: Date;
};

function asLine(row: Row, { corrections, papers, now }: Around) {
  const content = JSON.parse(row.content) as DecisionContent;
  const counted = content.votes.filter(({ method }) => method === 'named' || method === 'secret');
  const [only] = counted;
  return {
    ref: row.ref,
    title: row.title,
    body: row.body.name,
    paper: row.paper && row.paperId ? { ref: row.paper.ref, readable: papers.has(row.paperId) } : null,
    decidedAt: row.decidedAt.toISOString(),
    type: row.type as DecisionType,
    correction: row.correctsId !== null,
    urgent: row.urgent !== null,
    conditions: content.conditions.length,
    casting: counted.some(
      ({ castingVote, declared }) => castingVote.includes(' used ') && declared === 'carried',
    ),
    ballots: counted.length,
    tally:
      only && counted.length === 1
        ? { for: only.tally.for, against: only.tally.against, abstain: only.tally.abstain }
        : null,
    callIn: callInOf(row, content, now),
    state: row.state as 'draft' | 'sealed',
    sequence: row.entries[0]?.sequence ?? null,
    correctedBy: corrections.find(({ correctsId }) => correctsId === row.id)?.ref ?? null,
  };
}

function callInOf({ publishedAt, callInClosesAt }: Row, { callable }: DecisionContent, now: Date) {
  if (!callable) return null;
  if (!publishedAt) return { state: 'unpublished' as const, closesAt: null };
  if (!callInClosesAt) return { state: 'unknown' as const, closesAt: null };
  const state = callInClosesAt > now ? ('open' as const) : ('ended' as const);
  return { state, closesAt: callInClosesAt.toISOString() };
}
