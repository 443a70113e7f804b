import { isOutside } from '~/domain/meeting/is-outside';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { type Delivered, onHappening } from '~/persistence/dispatcher';
import { businessNow } from '~/platform/clock';
import { londonDate } from '~/platform/london';
import { watchPermission } from '~/queries/live/watch-permission';
import { freshActor } from '~/queries/people/fresh-actor';
import { stayingIn } from './addressee';
import type { Topic } from './contract';
import type { ReadSession } from './read-session';
import { cutOff, type LiveServer, type LiveSocket } from './rooms';

/** What may take a right away from somebody who watches. */
const TAKES_RIGHTS: readonly HappeningKind[] = [
  'MembershipEnded',
  'ShareEnded',
  'AdviceEnded',
  'InterestRuled',
  'PaperVersionIssued',
  'PaperWithdrawn',
  'ProxyEnded',
  'ActionReassigned',
  'InvitationEnded',
  // Another substitute is named, or none.
  'AttendanceReplied',
  'ClockMoved',
];
type Leave = (socket: LiveSocket, topic: Topic) => void;

type Evicting = {
  readonly leave: Leave;
  /** Called when rights were asked again. */
  readonly done: () => void;
  readonly lookMs: number;
};

/**
 * Ends what a watcher may no longer see, at once, and with the day on which a place ends; and sockets whose session was
 * revoked or has expired.
 */
export function evictFrom(
  server: LiveServer,
  session: ReadSession,
  { leave, done, lookMs }: Evicting,
): () => void {
  let day = londonDate(businessNow().toISOString());
  const unsubscribe = onHappening((happening) => {
    if (happening.kind === 'SessionRevoked') endSession(server, happening);
    else if (happening.kind === 'PublicExcluded') sendOut(server, leave, happening);
    else if (TAKES_RIGHTS.includes(happening.kind)) void askAgain(server, leave, happening.at).then(done);
  });
  const look = async () => {
    await endExpired(server, session);
    const now = businessNow();
    const today = londonDate(now.toISOString());
    if (today === day) return;
    day = today;
    await askAgain(server, leave, now).then(done);
  };
  const timer = setInterval(() => void look(), lookMs);
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
  for (const socket of server.sockets.sockets.values())
    await askOne(socket, leave, day).catch((error) => cutOff(socket, error));
}

async function askOne(socket: LiveSocket, leave: Leave, day: string) {
  const actor = await freshActor(socket.data.actor.personId, day);
  if (!actor) return void socket.disconnect(true);
  socket.data.actor = actor;
  for (const topic of [...socket.data.topics]) {
    if (await watchPermission(actor, topic, day)) continue;
    leave(socket, topic);
    socket.emit('evicted', topic);
  }
}

async function endExpired(server: LiveServer, session: ReadSession) {
  for (const socket of server.sockets.sockets.values())
    await session(socket.data.cookies).then(
      (live) => live ?? socket.disconnect(true),
      (error) => cutOff(socket, error),
    );
}
