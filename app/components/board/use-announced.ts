import { useCallback, useEffect, useRef, useState } from 'react';

const LEAST_GAP_MS = 5_000;

/** What is said politely of moves on the board: at most one sentence every five seconds, the last one always. */
export function useAnnounced(): { readonly said: string; readonly say: (words: string) => void } {
  const [said, setSaid] = useState('');
  const state = useRef<{ last: number; timer: ReturnType<typeof setTimeout> | undefined }>({
    last: 0,
    timer: undefined,
  });
  const say = useCallback((words: string) => {
    clearTimeout(state.current.timer);
    const wait = Math.max(0, state.current.last + LEAST_GAP_MS - Date.now());
    state.current.timer = setTimeout(() => {
      state.current.last = Date.now();
      setSaid(words);
    }, wait);
  }, []);
  useEffect(() => () => clearTimeout(state.current.timer), []);
  return { said, say };
}
