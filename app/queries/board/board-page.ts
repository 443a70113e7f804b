import type { BoardCard, BoardFilter, BoardLane, BoardPage, MeetingNow } from '~/domain/paper/board';
import type { BoardColumn } from '~/domain/paper/board-column';
import { waitsOnYou } from '~/domain/paper/waits-on-you';
import type { Actor } from '~/domain/permission/actor';
import { knownPeople } from '~/persistence/known-people';
import type { PaperRow } from '~/persistence/paper-row';
import { type PaperScope, readablePapers } from '~/persistence/paper-scope';
import { reads } from '~/persistence/reads';
import { currentStage } from '~/persistence/route-facts';
import { londonDate } from '~/platform/london';
import { agendaPlace, byAgenda, type PlacedCard } from './agenda-order';
import { boardCard, cardSelect, columnOfStage } from './board-card';
import { boardColumns } from './board-columns';
import { meetingsNow } from './meetings-now';

/** The papers that the reader may read and that are on their way, as cards under the line. */
export async function boardPage(actor: Actor, filter: BoardFilter, now: Date): Promise<BoardPage> {
  const today = londonDate(now.toISOString());
  const readable = readablePapers(actor);
  const [rows, columns, meetings, counter, bodies] = await Promise.all([
    reads().paper.findMany({
      where: { AND: [readable, { state: 'travelling' }, passing(filter)] },
      orderBy: { ref: 'asc' },
      select: cardSelect(actor),
    }),
    boardColumns(readable, today),
    meetingsNow(actor),
    reads().counter.findUnique({ where: { scope: 'live:board' } }),
    reads().body.findMany({
      where: { stages: { some: { paper: { AND: [readable, { state: 'travelling' }] } } } },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  const known = await knownPeople(reads(), actor, { rows, today });
  const placed = rows.flatMap((row): PlacedCard[] => {
    const card = boardCard(row, { actor, known });
    return card ? [{ card, place: agendaPlace(row) }] : [];
  });
  const cards = placed.toSorted(byAgenda).map(({ card }) => card);
  const inSession = columnsInSession(rows, meetings);
  const shown = filter.late ? cards.filter(({ age }) => age.over > 0) : cards;
  return {
    version: counter?.value ?? 0,
    today,
    columns: columns.map((column) => ({
      ...column,
      papers: shown.filter((card) => card.column === column.key).length,
      meetingNow: inSession.has(column.key),
    })),
    lanes:
      filter.lanes === 'none' ? [{ key: 'all', name: null, papers: shown.length }] : lanesOf(rows, shown),
    cards: filter.lanes === 'none' ? shown.map((card) => ({ ...card, lane: 'all' })) : shown,
    papers: cards.length,
    over: cards.filter(({ age }) => age.over > 0).length,
    yours: cards.filter(({ waiting }) => waitsOnYou(waiting)).length,
    meeting: meetings[0] ?? null,
    bodies,
  };
}

type Row = PaperRow<ReturnType<typeof cardSelect>>;

/** Papers whose line passes an organisation or a body, wherever they are now. */
function passing({ organisation, body }: BoardFilter): PaperScope {
  return {
    AND: [
      organisation ? { stages: { some: { body: { organisation: { kind: organisation } } } } } : {},
      body ? { stages: { some: { body: { code: body } } } } : {},
    ],
  };
}

/** Columns whose body is meeting now, as far as the reader may know: it is the reader's, or has a readable paper before it. */
function columnsInSession(rows: readonly Row[], meetings: readonly MeetingNow[]): ReadonlySet<BoardColumn> {
  const mine = meetings.map(({ profile, organisation }) =>
    columnOfStage({ gate: 'decide', body: { profile, organisation: { kind: organisation } } }),
  );
  const others = rows.flatMap((row) => {
    const stage = currentStage(row);
    const before = row.items.some(
      ({ stageId, meeting }) => stageId === stage?.id && meeting.state === 'in-session',
    );
    return stage && before ? [columnOfStage(stage)] : [];
  });
  return new Set([...mine, ...others]);
}

/** Lanes by the organisation that tabled the papers, the trust's first. */
function lanesOf(rows: readonly Row[], shown: readonly BoardCard[]): readonly BoardLane[] {
  const organisations = new Map(rows.map(({ body: { organisation } }) => [organisation.id, organisation]));
  const order = { trust: 0, council: 1, department: 2 } as { readonly [kind: string]: number };
  const kinds = [...organisations.values()].map(({ kind }) => kind);
  return [...organisations.values()]
    .toSorted((a, b) => (order[a.kind] ?? 3) - (order[b.kind] ?? 3))
    .map(({ id, kind, name }) => ({
      key: id,
      name: kinds.filter((one) => one === kind).length === 1 ? (LANE_NAMES[kind] ?? name) : name,
      papers: shown.filter(({ lane }) => lane === id).length,
    }))
    .filter(({ papers }) => papers > 0);
}

const LANE_NAMES: { readonly [kind: string]: string } = {
  trust: 'the Trust',
  council: 'the Council',
  department: 'the Department',
};
