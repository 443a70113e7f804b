import { publishesMeetings } from '~/domain/body/notice-rule';
import type { Profile } from '~/domain/body/profile';
import { CARDS_SELECT, cardOn } from './late-item';
import type { Reads } from './reads';

/** The bodies whose agendas, open papers and minutes are published on a day: what the public may ask for begins here. */
export async function publishingBodies(client: Reads, day: string) {
  const bodies = await client.body.findMany({
    orderBy: [{ organisation: { name: 'asc' } }, { name: 'asc' }],
    select: {
      id: true,
      code: true,
      name: true,
      profile: true,
      organisation: { select: { name: true } },
      ...CARDS_SELECT,
    },
  });
  return bodies.filter(({ cards, profile }) => {
    const card = cardOn(cards, day);
    return card !== null && publishesMeetings({ profile: profile as Profile, publishes: card.publishes });
  });
}
