import type { RefusalTable } from '../refusal-table';

export const TRIAL_REFUSALS: RefusalTable = {
  'votes-card-missing': () => ({
    status: 422,
    title: 'Choose whose card to check the votes by',
    says: 'Choose a body or a kind of body, fill in its card, and then choose the file.',
  }),
  'votes-file-missing': () => ({
    status: 422,
    title: 'Choose a file',
    says: 'Choose a CSV file or a Popolo JSON file that is not empty.',
  }),
  'votes-file-too-large': (facts: { kind: string; megabytes: number }) => ({
    status: 413,
    title: 'That file is too large',
    says: `${facts.kind} may have ${facts.megabytes} MB at most. Check a year at a time, or leave out columns that do not matter.`,
  }),
  'votes-file-not-text': () => ({
    status: 422,
    title: 'That is not a text file',
    says: 'Save a spreadsheet as CSV in UTF-8 and choose that file.',
  }),
  'votes-file-not-csv': (facts: { line: number }) => ({
    status: 422,
    title: 'That file is not a table',
    says: `Line ${facts.line} does not fit: each row needs as many cells as the first, quotation marks in pairs, and at most 100,000 characters. Nothing was read.`,
  }),
  'votes-file-not-popolo': () => ({
    status: 422,
    title: 'That file is not Popolo JSON',
    says: 'It should hold vote events with counts or votes, alone, in a list, in `vote_events` or in `motions`. Counts are whole numbers.',
  }),
  'votes-file-empty': () => ({
    status: 422,
    title: 'There is no vote in that file',
    says: 'A CSV file needs a row of headings and a row below it.',
  }),
  'votes-file-too-long': (facts: { rows: number }) => ({
    status: 413,
    title: 'That file has too many rows',
    says: `At most ${facts.rows.toLocaleString('en-GB')} rows are read at once. Check a year at a time.`,
  }),
  'votes-file-too-wide': (facts: { columns: number }) => ({
    status: 413,
    title: 'That file has too many columns',
    says: `At most ${facts.columns} columns are read. Leave out those that do not matter.`,
  }),
  'votes-too-many-words': (facts: { words: number }) => ({
    status: 422,
    title: 'That column does not hold ballot words',
    says: `It has more than ${facts.words} different words. Go back and choose another column.`,
  }),
};
