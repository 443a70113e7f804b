import { stringify } from 'csv-stringify/sync';
import type { OutcomeAnswer } from '~/domain/ballot/outcome-answer';
import type { PastTally } from '~/domain/ballot/past-vote';

type Checked = {
  readonly id: string;
  readonly tally: PastTally;
  readonly flags: readonly string[];
  readonly recorded: string;
  readonly verdict: string;
  readonly answer: OutcomeAnswer | null;
  readonly problem: string;
};

/** Checked votes as a table for a spreadsheet: what would start a formula there is escaped. */
export function pastVotesCsv(checked: readonly Checked[]): string {
  const rows = checked.map(({ id, tally, flags, recorded, verdict, answer, problem }) => ({
    id,
    ...tally,
    recorded,
    computed: answer?.outcome ?? '',
    verdict,
    flags: flags.join('; '),
    why: problem || (answer?.steps ?? []).map(({ says, source }) => `${says} (${source})`).join(' '),
  }));
  return stringify(rows, { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
