import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';

/** How many lines a page has. */
export const DECISIONS_A_PAGE = 40;
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

/** The decisions of one page, newest first. */
export function rowsOf(where: Scope, page: number) {
  return reads().decision.findMany({
    where,
    orderBy: [{ decidedAt: 'desc' }, { ref: 'desc' }],
    skip: (page - 1) * DECISIONS_A_PAGE,
    take: DECISIONS_A_PAGE,
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

/** A decision as a line of the register. */
export function asLine(row: Row, { corrections, papers, now }: Around) {
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
