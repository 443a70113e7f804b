import type { Outcome } from './outcome-answer';

/** What a ballot word or a column of counts means. `not-voting` is here and silent; `ignored` is no vote at all. */
export const PAST_MEANINGS = ['for', 'against', 'abstain', 'not-voting', 'absent', 'ignored'] as const;
export type PastMeaning = (typeof PAST_MEANINGS)[number];

/** What a recorded result means; `unknown` says nothing of the outcome. */
export const PAST_RESULTS = ['carried', 'not-carried', 'unknown'] as const;
export type PastResult = (typeof PAST_RESULTS)[number];

/** Counts by the file's own words. */
export type WordCounts = { readonly [word: string]: number };

/** One vote of the past as its file records it. */
export type PastVote = {
  readonly id: string;
  readonly seats: number | null;
  /** The recorded result in the file's own word; empty where it has none. */
  readonly result: string;
  /** Counts that the file states, and counts of the single votes that it lists. */
  readonly stated: WordCounts | null;
  readonly listed: WordCounts | null;
  /** Why it cannot be judged at all; empty where it can. */
  readonly problem: string;
};

/** What the file's words mean, as somebody said. A word not in it was never asked about and means nothing. */
export type PastWords = {
  readonly meanings: ReadonlyMap<string, PastMeaning>;
  readonly results: ReadonlyMap<string, PastResult>;
};

export type PastTally = { readonly [M in Exclude<PastMeaning, 'ignored'>]: number };

/** How a record contradicts itself. It is kept as recorded. */
export type PastFlag = 'list-and-counts-differ' | 'more-than-seats' | 'seats-unaccounted-for';

/** Whether what is computed is what was recorded. */
export type PastVerdict = 'same' | 'differs' | 'not-recorded';

/** The counts by meaning: as stated, else as listed. */
export function pastTally({ stated, listed }: PastVote, words: PastWords): PastTally {
  return tallyOf(stated ?? listed ?? {}, words);
}

function tallyOf(counts: WordCounts, { meanings }: PastWords): PastTally {
  const sum = (meaning: PastMeaning) =>
    Object.entries(counts)
      .filter(([word]) => meanings.get(word) === meaning)
      .reduce((total, [, count]) => total + count, 0);
  return {
    for: sum('for'),
    against: sum('against'),
    abstain: sum('abstain'),
    'not-voting': sum('not-voting'),
    absent: sum('absent'),
  };
}

/** Where the record contradicts its own tally. Seats can be accounted for only where silence and absence are recorded. */
export function pastFlags(vote: PastVote, words: PastWords): readonly PastFlag[] {
  const { stated, listed, seats } = vote;
  const tally = pastTally(vote, words);
  const people = everybody(tally);
  const flags: PastFlag[] = [];
  if (stated && listed && !isSame(tally, tallyOf(listed, words))) flags.push('list-and-counts-differ');
  if (seats !== null && people > seats) flags.push('more-than-seats');
  if (seats !== null && people < seats && recordsAll(stated ?? listed ?? {}, words)) {
    flags.push('seats-unaccounted-for');
  }
  return flags;
}

/** How many were present: all seats less the absent where absence is recorded, else those the tally knows of. */
export function pastPresent(vote: PastVote, { words, seats }: { words: PastWords; seats: number }): number {
  const tally = pastTally(vote, words);
  const known = Object.keys(vote.stated ?? vote.listed ?? {});
  if (known.some((word) => words.meanings.get(word) === 'absent')) return seats - tally.absent;
  return tally.for + tally.against + tally.abstain + tally['not-voting'];
}

/** The recorded result against the computed outcome; a vote that the rules leave open differs from either. */
export function pastVerdict(recorded: PastResult, computed: Outcome): PastVerdict {
  if (recorded === 'unknown') return 'not-recorded';
  // A meeting without a quorum decides nothing, so nothing was carried at it.
  const carried = computed === 'carried' ? 'carried' : computed === 'undecided' ? null : 'not-carried';
  return recorded === carried ? 'same' : 'differs';
}

function everybody(tally: PastTally): number {
  return Object.values(tally).reduce((total, count) => total + count, 0);
}

function isSame(a: PastTally, b: PastTally): boolean {
  return Object.entries(a).every(([meaning, count]) => b[meaning as keyof PastTally] === count);
}

function recordsAll(counts: WordCounts, { meanings }: PastWords): boolean {
  const recorded = new Set(Object.keys(counts).map((word) => meanings.get(word)));
  return recorded.has('absent') && recorded.has('not-voting');
}
