import type { PastVote } from '~/domain/ballot/past-vote';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { cardFields, ruleOf } from '~/inputs/card-fields';
import type { ColumnRole } from '~/inputs/column-role';
import { type CheckedVote, checkPast } from '~/inputs/past-check';
import { type PastTable, votesOfTable } from '~/inputs/past-columns';
import { type PastFileRefusal, readPastFile, tooLarge } from '~/inputs/past-file';
import { answersOf, keptFile, type PastForm, rolesOf } from '~/inputs/past-form';
import { type AskedWords, askedWords, MOST_WORDS, pastWords } from '~/inputs/past-words';
import type { PastFile } from '~/inputs/popolo-votes';
import { trialSubject } from './trial-subject';
import { readUpload } from './upload-form';

type Answers = Readonly<Record<string, string>>;
type Errors = { readonly [field: string]: string };

/** Where the check of a file stands: what must be explained next, or what came out. */
export type PastStage = { readonly answers: Answers; readonly kept: string; readonly errors: Errors } & (
  | { readonly stage: 'columns'; readonly columns: readonly ColumnShown[] }
  | { readonly stage: 'words'; readonly asked: AskedWords; readonly votes: number }
  | { readonly stage: 'checked'; readonly checked: readonly CheckedVote[] }
);
export type ColumnShown = {
  readonly head: string;
  readonly samples: readonly string[];
  readonly role: ColumnRole | '';
};

export type PastRefusal =
  | PastFileRefusal
  | { readonly code: 'votes-card-missing' }
  | { readonly code: 'votes-file-missing' }
  | { readonly code: 'votes-too-many-words'; readonly words: number }
  | { readonly code: 'unknown-form' };

// Beside the file: a field a column, a word and a field of the card.
const MOST_PARTS = 220;

export async function readPastForm(request: Request) {
  const form = await readUpload(request, MOST_PARTS);
  // What is said of an attachment that is too large is no use to who sent a file of votes.
  return !form.ok && form.refusal.code === 'file-too-large' ? refuse(tooLarge('A file')) : form;
}

/** One step of the check of past votes. Nothing is stored: each step posts along what the file said. */
export async function checkPastVotes(form: PastForm, now: Date): Promise<Result<PastStage, PastRefusal>> {
  const answers = answersOf(form);
  const asked = { get: (name: string) => answers[name] ?? null };
  const subject = await trialSubject(asked, now);
  if (!subject) return refuse({ code: 'votes-card-missing' });
  const read = await fileOf(form);
  if (!read.ok) return read;
  const file = read.value;
  const along = { answers, kept: JSON.stringify(file) };
  const found = file.kind === 'votes' ? ok(file.votes) : votesOfTable(file, rolesOf(file.columns, answers));
  if (file.kind === 'table' && (form.step === 'file' || !found.ok)) {
    const errors = form.step === 'file' || found.ok ? {} : columnErrors(found.refusal);
    return ok({ ...along, stage: 'columns', columns: columnsShown(file, answers), errors });
  }
  const votes: readonly PastVote[] = found.ok ? found.value : [];
  const words = askedWords(votes, answers);
  if (words.words.length > MOST_WORDS || words.results.length > MOST_WORDS) {
    return refuse({ code: 'votes-too-many-words', words: MOST_WORDS });
  }
  const meanings = pastWords(words);
  const nothingToAsk = words.words.length + words.results.length === 0;
  if (!meanings || (form.step !== 'words' && !nothingToAsk)) {
    const errors = form.step === 'words' ? wordErrors(words) : {};
    return ok({ ...along, stage: 'words', asked: words, votes: votes.length, errors });
  }
  const veto = subject.seats.flatMap((seat, index) => (seat.veto ? [`Seat ${index + 1}`] : []));
  const rule = ruleOf(cardFields(asked, subject.card), { profile: subject.card.profile, veto });
  const checked = checkPast(votes, { words: meanings, card: { rule, seats: subject.seats.length } });
  return ok({ ...along, stage: 'checked', checked, errors: {} });
}

async function fileOf({ step, file, kept }: PastForm): Promise<Result<PastFile, PastRefusal>> {
  if (step === 'file') {
    if (!file || file.size === 0) return refuse({ code: 'votes-file-missing' });
    return readPastFile(new Uint8Array(await file.arrayBuffer()));
  }
  const known = keptFile(kept ?? '');
  return known ? ok(known) : refuse({ code: 'unknown-form' });
}

function columnsShown({ columns, rows }: PastTable, answers: Answers): readonly ColumnShown[] {
  const roles = rolesOf(columns, answers);
  return columns.map((head, index) => ({
    head: head.slice(0, 80),
    samples: rows.slice(0, 3).map((row) => (row[index] ?? '').slice(0, 60)),
    role: roles[index] ?? '',
  }));
}

function columnErrors(errors: ReadonlyMap<number, string>): Errors {
  return Object.fromEntries([...errors].map(([index, says]) => [`column-${Math.max(index, 0)}`, says]));
}

function wordErrors({ words, results }: AskedWords): Errors {
  const open = <M>(name: string, asked: readonly { word: string; meaning: M | '' }[]) =>
    asked.flatMap(({ word, meaning }, index) =>
      meaning === '' ? [[`${name}-${index}`, `Say what “${word}” means`] as const] : [],
    );
  return Object.fromEntries([...open('word', words), ...open('result', results)]);
}

const MOST_SHOWN = 200;

/** A stage as the page needs it: of checked votes the sums, and those that somebody must look at. */
export function pastForPage(stage: PastStage) {
  if (stage.stage !== 'checked') return stage;
  const { checked, ...rest } = stage;
  const count = (verdict: CheckedVote['verdict']) =>
    checked.filter((vote) => vote.verdict === verdict).length;
  const toSee = checked.filter(
    ({ verdict, flags }) => verdict === 'differs' || verdict === 'not-judged' || flags.length > 0,
  );
  return {
    ...rest,
    total: checked.length,
    same: count('same'),
    differs: count('differs'),
    notRecorded: count('not-recorded'),
    notJudged: count('not-judged'),
    flagged: checked.filter(({ flags }) => flags.length > 0).length,
    toSee: toSee.slice(0, MOST_SHOWN),
    more: Math.max(0, toSee.length - MOST_SHOWN),
  };
}
