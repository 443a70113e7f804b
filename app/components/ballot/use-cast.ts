import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../ui/form-problem';
import type { Choice } from './choice';
import { isReachable } from './is-reachable';
import { useKeptVote } from './use-kept-vote';

type Casting = {
  readonly ballotId: string;
  readonly cast: Choice | null;
  readonly to: string;
  /** Told of a refusal, which must outlive a panel that goes when the vote closes. */
  readonly onRefused?: ((reply: Reply) => void) | undefined;
};

/** Sends a named vote once the house answers; until it is known to be cast the choice stays on this device. */
export function useCast({ ballotId, cast, to, onRefused }: Casting) {
  const fetcher = useFetcher<Reply>();
  const { kept, keep } = useKeptVote(ballotId, cast);
  const [asking, setAsking] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const answer = fetcher.data;
  const heard = useRef<Reply>();
  // Once for each answer, and looked at each time, as in `useAutosave`.
  useEffect(() => {
    if (!answer?.refusal || answer === heard.current) return;
    heard.current = answer;
    keep(null);
    onRefused?.(answer);
  });
  const send = async (choice: Choice) => {
    setAsking(true);
    keep(choice);
    const reachable = await isReachable();
    setAsking(false);
    setUnreachable(!reachable);
    if (!reachable) return;
    fetcher.submit(
      { intent: 'cast', choice, to },
      { method: 'post', action: `/ballots/${ballotId}`, preventScrollReset: true },
    );
  };
  const busy = asking || fetcher.state !== 'idle';
  return {
    send,
    busy,
    kept: busy ? null : kept,
    forget: () => keep(null),
    unreachable: unreachable && kept !== null,
    reply: answer,
  };
}
