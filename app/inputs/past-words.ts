import {
  PAST_MEANINGS,
  PAST_RESULTS,
  type PastMeaning,
  type PastResult,
  type PastVote,
  type PastWords,
} from '~/domain/ballot/past-vote';

/** More words than these are no ballot words: the wrong column was chosen. */
export const MOST_WORDS = 40;

// Words that mean one thing wherever they are used; every other is asked about.
const MEANINGS: { readonly [word: string]: PastMeaning } = {
  for: 'for',
  aye: 'for',
  yes: 'for',
  against: 'against',
  no: 'against',
  abstain: 'abstain',
  abstained: 'abstain',
  'not voting': 'not-voting',
  'not-voting': 'not-voting',
  absent: 'absent',
};
const RESULTS: { readonly [word: string]: PastResult } = {
  carried: 'carried',
  passed: 'carried',
  pass: 'carried',
  'not carried': 'not-carried',
  'not-carried': 'not-carried',
  lost: 'not-carried',
  fail: 'not-carried',
  failed: 'not-carried',
  rejected: 'not-carried',
};

/** What a column of counts was said to be needs no second answer. */
const SAID_ALREADY: ReadonlyMap<string, PastMeaning> = new Map(PAST_MEANINGS.map((one) => [one, one]));

export type AskedWord<M> = {
  readonly word: string;
  /** In how many votes it stands. */
  readonly votes: number;
  /** As answered, else where it is known; empty: still to be said. */
  readonly meaning: M | '';
};
export type AskedWords = {
  readonly words: readonly AskedWord<PastMeaning>[];
  readonly results: readonly AskedWord<PastResult>[];
};

type Answers = Readonly<Record<string, string | undefined>>;

/** Every ballot word and result word of the votes, with what it is said or known to mean. */
export function askedWords(votes: readonly PastVote[], answers: Answers): AskedWords {
  const words = frequencies(
    votes.flatMap(({ stated, listed }) => [...new Set([...keys(stated), ...keys(listed)])]),
  ).filter(([word]) => !SAID_ALREADY.has(word));
  const results = frequencies(votes.flatMap(({ result }) => (result === '' ? [] : [result])));
  return {
    words: words.map(([word, count], index) => ({
      word,
      votes: count,
      meaning: answered(PAST_MEANINGS, answers[`word-${index}`]) ?? known(MEANINGS, word),
    })),
    results: results.map(([word, count], index) => ({
      word,
      votes: count,
      meaning: answered(PAST_RESULTS, answers[`result-${index}`]) ?? known(RESULTS, word),
    })),
  };
}

/** The meanings, once every word has one; null before. */
export function pastWords({ words, results }: AskedWords): PastWords | null {
  const meanings = new Map(SAID_ALREADY);
  for (const { word, meaning } of words) {
    if (meaning === '') return null;
    meanings.set(word, meaning);
  }
  const outcomes = new Map<string, PastResult>();
  for (const { word, meaning } of results) {
    if (meaning === '') return null;
    outcomes.set(word, meaning);
  }
  return { meanings, results: outcomes };
}

function keys(counts: object | null): readonly string[] {
  return Object.keys(counts ?? {});
}

function frequencies(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function known<M>(table: { readonly [word: string]: M }, word: string): M | '' {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(table, key) ? (table[key] ?? '') : '';
}

function answered<const M extends string>(all: readonly M[], answer: string | undefined): M | null {
  return all.find((one) => one === answer) ?? null;
}
