import type { NamesRecorded } from '../ballot/recorded-vote';
import type { BallotLine } from '../decision/decision-record';
import { tallyWords } from '../decision/result-text';
import type { MinuteLine } from './minutes-content';

export type MinutedBallot = Pick<
  BallotLine,
  'motion' | 'method' | 'declared' | 'declaredReason' | 'tally' | 'names' | 'castingVote'
> & {
  readonly mover: string;
  readonly seconder: string;
  /** Why its names are in the record whatever the card says; null where they are not, or the card publishes them. */
  readonly recorded: NamesInRecord | null;
  /** Members who were there and whom a standing order kept from voting, with its text. */
  readonly restricted: readonly { readonly name: string; readonly standingOrder: string }[];
};

export type NamesInRecord = {
  /** The law commands it, members called for it, or each of those named required it of his or her own vote. */
  readonly why: NamesRecorded | 'own-votes';
  /** Those who called for it. */
  readonly by: readonly string[];
};

/**
 * A motion and what came of it, in the words of the house: who moved it, IT WAS RESOLVED with the text, who could
 * not vote by standing order, who called for a recorded vote, the votes. A secret ballot gives its figures and no name; names stand where the rule card publishes them or
 * they are recorded. Source: governance.md §5 and §8.
 */
export function ballotLines(ballot: MinutedBallot): readonly MinuteLine[] {
  return [
    ...motionLines(ballot),
    ...restrictionLines(ballot),
    ...resolvedLines(ballot),
    ...recordedLines(ballot),
    ...voteLines(ballot),
  ];
}

function motionLines({ mover, seconder }: MinutedBallot): readonly MinuteLine[] {
  if (mover === '') return [];
  const seconded = seconder === '' ? '' : `, seconded by ${seconder}`;
  return [{ kind: 'motion', text: `Moved by ${mover}${seconded}.`, clauses: [] }];
}

function restrictionLines({ restricted }: MinutedBallot): readonly MinuteLine[] {
  return restricted.map(({ name, standingOrder }) => ({
    kind: 'restriction',
    text: `${name} could not vote on it by standing order: ${ended(standingOrder)}`,
    clauses: [],
  }));
}

function resolvedLines({ motion, method, declared, declaredReason, castingVote }: MinutedBallot) {
  const text = motion.trim();
  const clauses = text
    .split('\n')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const after = [castingVote, declaredReason && `Declared otherwise than computed: ${declaredReason}`];
  const more: MinuteLine[] = after
    .filter((words) => words !== '')
    .map((words) => ({ kind: 'votes', text: words, clauses: [] }));
  const line = (opening: string): MinuteLine =>
    clauses.length > 1
      ? { kind: 'resolved', text: `${opening.replace(/[,:]$/, '')}:`, clauses }
      : { kind: 'resolved', text: ended(joined(opening, text)), clauses: [] };
  return [line(OPENING[declared]?.(method) ?? 'The question put was not decided:'), ...more];
}

const OPENING: { readonly [declared: string]: (method: BallotLine['method']) => string } = {
  carried: (method) => (method === 'assent' ? 'IT WAS RESOLVED, without a vote,' : 'IT WAS RESOLVED'),
  'not-carried': () => 'The motion was put and NOT CARRIED:',
  inquorate: () => 'There was no quorum to decide the motion',
  objected: () => 'Put without a vote and objected to:',
};

/** `That the report be noted.` follows on in the sentence; other words stand after a colon. */
function joined(opening: string, text: string): string {
  if (text.startsWith('That ')) return `${opening} that ${text.slice('That '.length)}`;
  return `${opening.replace(/[,:]$/, '')}: ${text}`;
}

function recordedLines({ method, recorded }: MinutedBallot): readonly MinuteLine[] {
  if (recorded === null || method !== 'named') return [];
  return [{ kind: 'votes', text: RECORDED[recorded.why](recorded.by), clauses: [] }];
}

const RECORDED: { readonly [W in NamesInRecord['why']]: (by: readonly string[]) => string } = {
  demanded: (by) =>
    by.length > 0 ? `A recorded vote was called for by ${by.join(', ')}.` : 'A recorded vote was called for.',
  mandatory: () => 'The names are recorded, as it is a budget decision (SI 2014/165).',
  'own-votes': () => 'Those named required that how they voted be recorded (SI 1993/202 Sch 2 para 1).',
};

function voteLines({ method, tally, names }: MinutedBallot): readonly MinuteLine[] {
  if (method !== 'named' && method !== 'secret') return [];
  const how = method === 'secret' ? 'By secret ballot' : 'Votes';
  const figures: MinuteLine = {
    kind: 'votes',
    text: `${how}: ${tallyWords(tally).join(', ')}.`,
    clauses: method === 'secret' ? [] : namesByChoice(names),
  };
  return [figures];
}

const CHOICES = [
  ['for', 'For'],
  ['against', 'Against'],
  ['abstain', 'Abstained'],
  ['not-voting', 'Did not vote'],
] as const;

function namesByChoice(names: BallotLine['names']): readonly string[] {
  return CHOICES.flatMap(([choice, word]) => {
    const who = names.filter((one) => one.choice === choice).map(({ name }) => name);
    return who.length > 0 ? [`${word}: ${who.join(', ')}.`] : [];
  });
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
