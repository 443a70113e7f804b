import { PAST_MEANINGS, type PastVote } from '~/domain/ballot/past-vote';
import { ok, type Result, refuse } from '~/domain/shared/result';
import type { ColumnRole } from './column-role';
import { type PastFile, total } from './popolo-votes';

export type PastTable = Extract<PastFile, { kind: 'table' }>;

// Only heads that can mean nothing else; every other column is asked about.
const KNOWN: { readonly [head: string]: ColumnRole } = {
  id: 'id',
  identifier: 'id',
  vote_event_id: 'id',
  result: 'result',
  outcome: 'result',
  seats: 'seats',
  for: 'for',
  ayes: 'for',
  against: 'against',
  noes: 'against',
  abstain: 'abstain',
  abstained: 'abstain',
  abstentions: 'abstain',
  notvoting: 'not-voting',
  'not voting': 'not-voting',
  absent: 'absent',
  option: 'word',
};

export function knownRole(head: string): ColumnRole | '' {
  const key = head.trim().toLowerCase();
  return Object.hasOwn(KNOWN, key) ? (KNOWN[key] ?? '') : '';
}

/** What is wrong with the columns as explained, by the number of the column; -1 for the table. */
export type ColumnErrors = ReadonlyMap<number, string>;

/** The votes of a table whose columns are all explained, or what is still to be said of which column. */
export function votesOfTable(
  { columns, rows }: PastTable,
  roles: readonly (ColumnRole | '')[],
): Result<readonly PastVote[], ColumnErrors> {
  const errors = columnErrors(columns, roles);
  if (errors.size > 0) return refuse(errors);
  const place = new Map(roles.flatMap((role, column) => (role === '' ? [] : [[role, column] as const])));
  return ok(place.has('word') ? byPerson(rows, place) : byVote(rows, place));
}

function columnErrors(columns: readonly string[], roles: readonly (ColumnRole | '')[]): ColumnErrors {
  const errors = new Map<number, string>();
  for (const [column, head] of columns.entries()) {
    const role = roles[column] ?? '';
    if (role === '') errors.set(column, `Say what the column “${head}” is`);
    else if (role !== 'ignored' && roles.indexOf(role) < column) {
      errors.set(column, `Two columns are the same thing: “${columns[roles.indexOf(role)]}” and “${head}”`);
    }
  }
  if (errors.size > 0) return errors;
  const single = roles.includes('word');
  if (single && !roles.includes('id')) errors.set(-1, 'Say which column tells one vote from another');
  if (!single && !(roles.includes('for') && roles.includes('against'))) {
    errors.set(-1, 'Say which columns count the votes for and against, or which has each person’s vote');
  }
  return errors;
}

type Places = ReadonlyMap<ColumnRole, number>;

/** A row a vote, with counts. A count that is none makes the row one that cannot be judged. */
function byVote(rows: PastTable['rows'], places: Places): readonly PastVote[] {
  const counting = PAST_MEANINGS.filter((meaning) => meaning !== 'ignored' && places.has(meaning));
  return rows.map((row, index) => {
    const cell = (role: ColumnRole) => cellOf(row, places, role);
    const counts = counting.map((meaning) => [meaning, wholeNumber(cell(meaning))] as const);
    const bad = counts.find(([, count]) => count === null);
    return {
      id: cell('id') || `row ${index + 1}`,
      ...seatsOf(cell('seats')),
      result: cell('result'),
      stated: bad ? null : total(counts.map(([meaning, count]) => [meaning, count ?? 0])),
      listed: null,
      ...(bad ? { problem: `“${cell(bad[0])}” is no count of votes` } : {}),
    };
  });
}

/** A row a person, gathered by vote in the order in which the votes first appear. */
function byPerson(rows: PastTable['rows'], places: Places): readonly PastVote[] {
  const groups = new Map<string, PastTable['rows'][number][]>();
  for (const row of rows) {
    const id = cellOf(row, places, 'id');
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return [...groups].map(([id, group]) => {
    const values = (role: ColumnRole) => [
      ...new Set(group.map((row) => cellOf(row, places, role)).filter((value) => value !== '')),
    ];
    const [result = ''] = values('result');
    const twoResults = values('result').length > 1;
    return {
      id: id || 'without a name',
      ...seatsOf(values('seats')[0] ?? ''),
      result,
      stated: null,
      listed: total(group.map((row) => [cellOf(row, places, 'word'), 1])),
      ...(twoResults ? { problem: 'its rows record different results' } : {}),
    };
  });
}

function cellOf(row: readonly string[], places: Places, role: ColumnRole): string {
  const place = places.get(role);
  return place === undefined ? '' : (row[place] ?? '').trim().slice(0, 300);
}

function seatsOf(cell: string): { readonly seats: number | null; readonly problem: string } {
  const seats = cell === '' ? null : wholeNumber(cell);
  return { seats, problem: cell !== '' && seats === null ? `“${cell}” is no number of seats` : '' };
}

function wholeNumber(cell: string): number | null {
  return /^\d{1,6}$/.test(cell) ? Number(cell) : null;
}
