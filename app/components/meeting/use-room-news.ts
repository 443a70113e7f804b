import { useEffect, useRef, useState } from 'react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { Activity, MeetingRoom } from '~/domain/meeting/meeting-room';
import type { News } from '~/realtime/contract';
import { type Live, useLive } from '~/realtime/use-live';
import { useTurnout } from '../ballot/use-turnout';

type RoomNews = {
  readonly live: Live;
  readonly ballot: BallotView | null;
  readonly activity: readonly Activity[];
  /** The item that the meeting has gone on to, until the page is read again. */
  readonly opened: string | null;
};

const NOTHING = { ballot: null, me: { seatId: null } } as Parameters<typeof useTurnout>[0];
const MOST = 8;

/** The room as it stands with what has been heard since it was read: turnout and the next item at once, all else by a reload. */
export function useRoomNews(room: MeetingRoom): RoomNews {
  const [heard, setHeard] = useState<readonly Activity[]>([]);
  const [opened, setOpened] = useState<string | null>(null);
  const turnout = useTurnout(room.ballot ?? NOTHING);
  const clock = useHouseClock(room.now);
  const onNews = (news: News) => {
    if (news.kind === 'ItemOpened') setOpened(String(news.facts.itemId ?? ''));
    if (!turnout.onNews(news)) return false;
    const seats = Array.isArray(news.facts.seats) ? (news.facts.seats as readonly string[]) : [];
    const at = clock();
    const voted = seats.map((id) => votedAt(room, id, { at, key: `heard-${news.version}-${id}` }));
    setHeard((before) => [...voted.reverse(), ...before].slice(0, MOST));
    return true;
  };
  const live = useLive(`meeting:${room.head.id}`, room.head.version, { onNews });
  // What was read again holds all that was heard before.
  const version = room.head.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each reading
  useEffect(() => {
    setHeard([]);
    setOpened(null);
  }, [version]);
  return { live, opened, ballot: turnout.ballot, activity: [...heard, ...room.activity].slice(0, MOST) };
}

function votedAt({ seats }: MeetingRoom, seatId: string, { at, key }: { at: string; key: string }): Activity {
  const seat = seats.find(({ id }) => id === seatId);
  const how = seat?.standing === 'on-line' ? 'on-line' : null;
  return { key, at, kind: 'VoteCast', who: seat?.name ?? null, how, item: null };
}

/** The house's time now: the time at which the page was read, and what has passed since. */
function useHouseClock(read: string): () => string {
  const since = useRef({ read, from: 0 });
  useEffect(() => {
    since.current = { read, from: performance.now() };
  }, [read]);
  return () => {
    const { read: then, from } = since.current;
    return new Date(Date.parse(then) + performance.now() - from).toISOString();
  };
}
