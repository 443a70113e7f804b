import { useEffect, useState } from 'react';
import { CHOICE_WORD, type Choice } from './choice';

/** A vote chosen on this device and not known to be cast, with the moment by this device's clock. */
export type KeptVote = { readonly choice: Choice; readonly at: string };

const keyOf = (ballotId: string) => `tabled-vote-${ballotId}`;

/**
 * Keeps a named vote on this device until it is known to be cast, so that a lost connection loses nothing. It is asked
 * again and never sent by itself (DESIGN.md §7).
 */
export function useKeptVote(ballotId: string, cast: Choice | null) {
  const [kept, setKept] = useState<KeptVote | null>(null);
  useEffect(() => setKept(read(ballotId)), [ballotId]);
  useEffect(() => {
    if (kept && cast === kept.choice) write(ballotId, null);
  }, [ballotId, kept, cast]);
  const keep = (choice: Choice | null) => {
    const vote = choice && { choice, at: new Date().toISOString() };
    write(ballotId, vote);
    setKept(vote);
  };
  return { kept: kept && kept.choice !== cast ? kept : null, keep };
}

function read(ballotId: string): KeptVote | null {
  try {
    const vote = JSON.parse(sessionStorage.getItem(keyOf(ballotId)) ?? 'null') as KeptVote | null;
    return vote && vote.choice in CHOICE_WORD ? vote : null;
  } catch {
    return null;
  }
}

function write(ballotId: string, vote: KeptVote | null): void {
  try {
    if (vote) sessionStorage.setItem(keyOf(ballotId), JSON.stringify(vote));
    else sessionStorage.removeItem(keyOf(ballotId));
  } catch {
    // A browser that keeps nothing still votes.
  }
}
