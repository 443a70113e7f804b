import type { HappeningKind } from '~/domain/shared/happening-kind';
import { onHappening } from '~/persistence/dispatcher';
import { papersOfItemsNow, whoMayBeAt } from '~/queries/live/items-now';
import type { Readers, Topic } from './contract';
import { type LiveServer, type LiveSocket, watchersOf } from './rooms';

const GATHER_MS = 250;

/** What moves an open item to another paper, or gives or changes the right to read one. */
const MOVES_READERS: readonly HappeningKind[] = [
  'ItemOpened',
  'ItemClosed',
  'MeetingAdjourned',
  'MeetingResumed',
  'MeetingEnded',
  'PaperShared',
  'PaperMoved',
  'AdviceAsked',
];

/**
 * Tells those who watch the board who is at each paper now: on its page, or in the room while its item is open. Each
 * hears only of papers that he or she may read, by the same `can`; watching the board is being at no paper.
 */
export function readers(server: LiveServer): {
  readonly changed: (topic: Topic) => void;
  /** Somebody's rights have changed. */
  readonly everybody: () => void;
  /** The socket's page has been made anew and knows nothing yet. */
  readonly came: (socket: LiveSocket) => void;
  readonly stop: () => void;
} {
  const told = new WeakMap<LiveSocket, string>();
  let timer: NodeJS.Timeout | undefined;
  let chain: Promise<unknown> = Promise.resolve();
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      chain = chain.then(say).catch(() => undefined);
    }, GATHER_MS);
  };

  async function say() {
    if (watchersOf(server, 'board').length === 0) return;
    const papers = await papersWithPeople(server);
    for (const socket of watchersOf(server, 'board')) {
      const now = readersFor(socket, papers);
      const words = JSON.stringify(now);
      if (words === (told.get(socket) ?? '{}')) continue;
      told.set(socket, words);
      socket.emit('readers', now);
    }
  }

  const unsubscribe = onHappening(({ kind }) => {
    if (MOVES_READERS.includes(kind)) soon();
  });
  return {
    changed: (topic) => {
      if (topic.startsWith('paper:') || topic.startsWith('meeting:')) soon();
    },
    everybody: soon,
    came: (socket) => {
      told.delete(socket);
      soon();
    },
    stop: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

type AtPaper = Awaited<ReturnType<typeof whoMayBeAt>> & { readonly id: string; readonly people: string[] };

async function papersWithPeople(server: LiveServer): Promise<readonly AtPaper[]> {
  const topics = [...server.sockets.adapter.rooms.keys()];
  const idsOf = (noun: string) =>
    topics.flatMap((topic) => (topic.startsWith(`${noun}:`) ? [topic.slice(noun.length + 1)] : []));
  const itemOf = await papersOfItemsNow(idsOf('meeting'));
  const papers = new Set([...idsOf('paper'), ...itemOf.values()]);
  return Promise.all(
    [...papers].map(async (id) => {
      const may = await whoMayBeAt(id);
      const rooms = [...itemOf].flatMap(([meetingId, paperId]) => (paperId === id ? [meetingId] : []));
      const at = [
        ...watchersOf(server, `paper:${id}`).filter(({ data }) => may.reads(data.actor)),
        ...rooms
          .flatMap((meetingId) => watchersOf(server, `meeting:${meetingId}`))
          .filter(({ data }) => may.takesPart(data.actor)),
      ];
      const people = [...new Map(at.map(({ data }) => [data.actor.personId, data.actor.name])).values()];
      return { id, people, ...may };
    }),
  );
}

function readersFor({ data }: LiveSocket, papers: readonly AtPaper[]): Readers {
  return Object.fromEntries(
    papers
      .filter(({ people, reads }) => people.length > 0 && reads(data.actor))
      .map(({ id, people }) => [id, people]),
  );
}
