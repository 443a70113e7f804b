import { isOutside } from '~/domain/meeting/is-outside';
import type { HappeningKind } from '~/domain/shared/happening';
import { type Delivered, onHappening } from '~/persistence/dispatcher';
import { londonDate } from '~/platform/london';
import { watchPermission } from '~/queries/live/watch-permission';
import { freshActor } from '~/queries/people/fresh-actor';
import { stayingIn } from './audience';
import type { Topic } from './contract';
import type { ReadSession } from './read-session';
import type { LiveServer, LiveSocket } from './rooms';

/** What may take a right away from somebody who watches. */
const TAKES_RIGHTS: readonly HappeningKind[] = [
  'MembershipEnded',
  'ShareEnded',
  'AdviceEnded',
  'InterestRuled',
  'PaperVersionIssued',
  'PaperWithdrawn',
  'ClockMoved',
];
type Leave = (socket: LiveSocket, topic: Topic) => void;
const SESSIONS_LOOK_MS = 60_000;

/** Ends what a watcher may no longer see, at once; and sockets whose session was revoked or has expired. */
export function evictFrom(
  server: LiveServer,
  session: ReadSession,
  { leave, done }: { readonly leave: Leave; readonly done: () => void },
): () => void {
  const unsubscribe = onHappening((happening) => {
    if (happening.kind === 'SessionRevoked') endSession(server, happening);
    else if (happening.kind === 'PublicExcluded') sendOut(server, leave, happening);
    else if (TAKES_RIGHTS.includes(happening.kind)) void askAgain(server, leave, happening.at).then(done);
  });
  const timer = setInterval(() => void endExpired(server, session), SESSIONS_LOOK_MS);
  timer.unref();
  return () => {
    unsubscribe();
    clearInterval(timer);
  };
}

function endSession(server: LiveServer, { subjectId }: Delivered) {
  for (const socket of server.sockets.sockets.values()) {
    if (socket.data.sessionId === subjectId) socket.disconnect(true);
  }
}

/** Before anything more is told: who is out with the public hears nothing of what follows. */
function sendOut(server: LiveServer, leave: Leave, { meetingId = '', bodyId = '', facts }: Delivered) {
  const topic: Topic = `meeting:${meetingId}`;
  const stayIds = stayingIn(facts);
  for (const socket of server.sockets.sockets.values()) {
    const { topics, actor } = socket.data;
    if (!topics.has(topic) || !isOutside(actor, { bodyId, stayIds })) continue;
    leave(socket, topic);
    socket.emit('evicted', topic);
  }
}

/** As of the moment of the happening: when the clock moves, it is told before business time has moved. */
async function askAgain(server: LiveServer, leave: Leave, at: Date) {
  const day = londonDate(at.toISOString());
  for (const socket of server.sockets.sockets.values()) {
    const actor = await freshActor(socket.data.actor.personId, day);
    if (!actor) {
      socket.disconnect(true);
      continue;
    }
    socket.data.actor = actor;
    for (const topic of [...socket.data.topics]) {
      if (await watchPermission(actor, topic, day)) continue;
      leave(socket, topic);
      socket.emit('evicted', topic);
    }
  }
}

async function endExpired(server: LiveServer, session: ReadSession) {
  for (const socket of server.sockets.sockets.values()) {
    if (!(await session(socket.data.cookies))) socket.disconnect(true);
  }
}
