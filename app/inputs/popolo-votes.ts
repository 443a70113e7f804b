import { z } from 'zod';
import type { PastVote, WordCounts } from '~/domain/ballot/past-vote';

/** A file as it was read: votes whose words are to be explained, or a table whose columns are. */
export type PastFile =
  | { readonly kind: 'votes'; readonly votes: readonly PastVote[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const text = z.string().max(300).nullish();
// A list in which no vote says its option is a list of something else.
const votes = z
  .array(z.object({ option: z.string().max(100).nullish() }))
  .refine((list) => list.length === 0 || list.some(({ option }) => typeof option === 'string'));
const voteEvent = z.object({
  id: text,
  identifier: text,
  result: text,
  counts: z.array(z.object({ option: z.string().max(100), value: z.int().min(0) })).optional(),
  votes: votes.optional(),
});
const motion = z.object({ id: text, result: text, vote_events: z.array(voteEvent) });

const popolo = z.union([
  z.object({ motions: z.array(motion) }).transform(({ motions }) => motions.flatMap(eventsOf)),
  // A whole export with its vote events reads as a motion without a result.
  motion.transform(eventsOf),
  z.array(voteEvent.required({ votes: true })),
  z.array(voteEvent.required({ counts: true })),
  voteEvent.required({ votes: true }).transform((one) => [one]),
  voteEvent.required({ counts: true }).transform((one) => [one]),
]);

type VoteEvent = z.output<typeof voteEvent>;

/** A motion's events; where an event has no result of its own the motion's is its. */
function eventsOf({ result, vote_events }: z.output<typeof motion>): VoteEvent[] {
  return vote_events.map((event) => ({ ...event, result: event.result ?? result }));
}

/** The vote events of a Popolo file (an event, a list, a motion or a whole export); null for anything else. */
export function popoloVotes(json: unknown): readonly PastVote[] | null {
  const parsed = popolo.safeParse(json);
  return parsed.success ? parsed.data.map(pastVote) : null;
}

function pastVote({ id, identifier, result, counts, votes }: VoteEvent, index: number): PastVote {
  const stated = counts && total(counts.map(({ option, value }) => [option, value]));
  const listed = votes && total(votes.map(({ option }) => [option ?? '', 1]));
  return {
    id: id ?? identifier ?? `vote ${index + 1}`,
    seats: null,
    result: result?.trim() ?? '',
    stated: stated ?? null,
    listed: listed ?? null,
    problem: stated || listed ? '' : 'it has neither counts nor votes',
  };
}

/** Counts by word; a vote without a word is counted under an empty one, which is asked about like any other. */
export function total(pairs: readonly (readonly [word: string, count: number])[]): WordCounts {
  const counts = new Map<string, number>();
  for (const [word, count] of pairs) counts.set(word.trim(), (counts.get(word.trim()) ?? 0) + count);
  return Object.fromEntries(counts);
}
