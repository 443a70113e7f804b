import { CsvError, parse } from 'csv-parse/sync';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type PastFile, popoloVotes } from './popolo-votes';

const MEGABYTE = 1024 * 1024;
const MOST_MB = { 'A CSV file': 1, 'A file': 10 } as const;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;
const LONGEST_ROW = 100_000;

export type PastFileRefusal =
  | { readonly code: 'votes-file-too-large'; readonly kind: string; readonly megabytes: number }
  | { readonly code: 'votes-file-not-text' }
  | { readonly code: 'votes-file-not-csv'; readonly line: number }
  | { readonly code: 'votes-file-not-popolo' }
  | { readonly code: 'votes-file-empty' }
  | { readonly code: 'votes-file-too-long'; readonly rows: number }
  | { readonly code: 'votes-file-too-wide'; readonly columns: number };

/** Reads an uploaded file of past votes: Popolo JSON, or a table whose columns somebody must explain. Nothing is guessed. */
export function readPastFile(bytes: Uint8Array): Result<PastFile, PastFileRefusal> {
  if (bytes.length > MOST_MB['A file'] * MEGABYTE) {
    return refuse(tooLarge('A file'));
  }
  const text = textOf(bytes);
  if (text === null) return refuse({ code: 'votes-file-not-text' });
  if (text.trim() === '') return refuse({ code: 'votes-file-empty' });
  if (/^\s*[[{]/.test(text)) return readJson(text);
  if (bytes.length > MOST_MB['A CSV file'] * MEGABYTE) {
    return refuse(tooLarge('A CSV file'));
  }
  return readTable(text);
}

/** How much may be sent: a table is posted along whole, of JSON only its counts. */
export function tooLarge(kind: keyof typeof MOST_MB): PastFileRefusal {
  return { code: 'votes-file-too-large', kind, megabytes: MOST_MB[kind] };
}

/** UTF-8 without its mark; null for anything else, and for text with a NUL, which is no text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function readJson(text: string): Result<PastFile, PastFileRefusal> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ code: 'votes-file-not-popolo' });
  }
  const votes = popoloVotes(json);
  if (!votes) return refuse({ code: 'votes-file-not-popolo' });
  if (votes.length === 0) return refuse({ code: 'votes-file-empty' });
  return votes.length > MOST_ROWS
    ? refuse({ code: 'votes-file-too-long', rows: MOST_ROWS })
    : ok({ kind: 'votes', votes });
}

function readTable(text: string): Result<PastFile, PastFileRefusal> {
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      max_record_size: LONGEST_ROW,
      skip_empty_lines: true,
      to: MOST_ROWS + 2,
    });
  } catch (error) {
    if (error instanceof CsvError)
      return refuse({ code: 'votes-file-not-csv', line: Number(error.lines ?? 1) });
    throw error;
  }
  const [columns = [], ...body] = rows;
  if (body.length === 0) return refuse({ code: 'votes-file-empty' });
  if (body.length > MOST_ROWS) return refuse({ code: 'votes-file-too-long', rows: MOST_ROWS });
  if (columns.length > MOST_COLUMNS) return refuse({ code: 'votes-file-too-wide', columns: MOST_COLUMNS });
  return ok({ kind: 'table', columns, rows: body });
}

/** Of comma, semicolon and tab the one that the head has most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
