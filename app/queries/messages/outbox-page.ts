import type { MessageFacts, MessageState } from '~/domain/message/message-facts';
import type { Actor } from '~/domain/permission/actor';
import { canHouse } from '~/domain/permission/can';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { environment } from '~/platform/environment';

const OWN_SHOWN = 50;
const ALL_SHOWN = 100;

/**
 * The messages to the actor, whole; for an administrator also the envelopes of everybody's: to whom, of what kind and
 * how they fare, never what they say. `leaves` is whether messages leave this house at all.
 */
export async function outboxPage(actor: Actor) {
  const watches = canHouse(actor, 'message:watch').ok;
  const order = [{ queuedAt: 'desc' as const }, { id: 'asc' as const }];
  const [own, envelopes, waiting] = await Promise.all([
    reads().message.findMany({
      where: { personId: actor.personId },
      orderBy: order,
      take: OWN_SHOWN,
      select: { id: true, facts: true, state: true, queuedAt: true },
    }),
    watches
      ? reads().message.findMany({
          orderBy: order,
          take: ALL_SHOWN,
          select: {
            ...{ id: true, kind: true, state: true, tries: true, problem: true, queuedAt: true },
            person: { select: NAME_SELECT },
          },
        })
      : [],
    watches ? reads().message.count({ where: { state: 'queued' } }) : 0,
  ]);
  const { mode, mailServer } = environment();
  return {
    leaves: mode === 'live' && mailServer !== null,
    own: own.map(({ facts, queuedAt, ...message }) => ({
      ...message,
      state: message.state as MessageState,
      facts: JSON.parse(facts) as MessageFacts,
      at: queuedAt.toISOString(),
    })),
    envelopes: watches
      ? envelopes.map(({ person, queuedAt, ...envelope }) => ({
          ...envelope,
          kind: envelope.kind as MessageFacts['kind'],
          state: envelope.state as MessageState,
          to: fullName(person),
          at: queuedAt.toISOString(),
        }))
      : null,
    waiting,
  };
}
