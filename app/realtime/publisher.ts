import { isOfficerOf, sitsOn } from '~/domain/permission/actor';
import { type Delivered, onHappening } from '~/persistence/dispatcher';
import { actionReaders } from '~/queries/live/action-readers';
import { paperReaders } from '~/queries/live/paper-readers';
import type { Addressee } from './addressee';
import { audience, type Telling } from './audience';
import type { News } from './contract';
import { type LiveServer, type LiveSocket, roomOf, watchersOf } from './rooms';
import { turnout } from './turnout';
import { versionedTopic } from './versioned-topic';

/** Tells the browsers what was committed, in order, each only what `audience` allows. Returns how to stop. */
export function publishTo(server: LiveServer): () => void {
  const votes = turnout((news) => void server.to(news.topic).emit('news', news));
  // Some addressees must be read first; the chain keeps every topic's news in the order of the commits.
  let chain: Promise<unknown> = Promise.resolve();
  const unsubscribe = onHappening((happening) => {
    const tellings = audience(happening);
    if (tellings.length > 0) chain = chain.then(() => tellAll(happening, tellings)).catch(() => undefined);
  });

  async function tellAll(happening: Delivered, tellings: readonly Telling[]) {
    for (const telling of tellings) {
      const news = newsOf(happening, telling);
      if (happening.kind === 'VoteCast' && telling.addressee.to === 'everyone-there') {
        votes.add(news);
        continue;
      }
      votes.flush(telling.topic);
      if (telling.addressee.to === 'everyone-there') server.to(telling.topic).emit('news', news);
      else if (telling.addressee.to === 'person')
        server.to(roomOf('desk', telling.addressee.personId)).emit('news', news);
      else await tellSome(watchersOf(server, telling.topic), telling.addressee, news);
    }
  }

  return () => {
    unsubscribe();
    votes.stop();
  };
}

async function tellSome(watchers: readonly LiveSocket[], addressee: Addressee, news: News) {
  if (watchers.length === 0) return;
  const mayHear = await test(addressee);
  for (const socket of watchers) if (mayHear(socket)) socket.emit('news', news);
}

async function test(addressee: Addressee): Promise<(socket: LiveSocket) => boolean> {
  switch (addressee.to) {
    case 'readers-of-paper': {
      const reads = await paperReaders(addressee.paperId);
      return ({ data }) => reads(data.actor);
    }
    case 'readers-of-action': {
      const reads = await actionReaders(addressee.actionId);
      return ({ data }) => reads(data.actor);
    }
    case 'body':
      return ({ data: { actor } }) =>
        sitsOn(actor, addressee.bodyId) ||
        isOfficerOf(actor, addressee.bodyId) ||
        addressee.orPersonIds.includes(actor.personId);
    case 'person':
      return ({ data }) => data.actor.personId === addressee.personId;
    case 'everyone-there':
      return () => true;
  }
}

/** Other topics than its own, the board and the list of actions among them, have versions that it does not carry. */
function newsOf(happening: Delivered, { topic, facts: allowed }: Telling): News {
  const { kind, version, facts } = happening;
  const carries = version !== undefined && topic === versionedTopic(happening);
  return {
    topic,
    kind,
    since: carries ? version - 1 : null,
    version: carries ? version : null,
    facts: Object.fromEntries(
      allowed.flatMap((name) => (name in facts ? [[name, facts[name] ?? null]] : [])),
    ),
  };
}
