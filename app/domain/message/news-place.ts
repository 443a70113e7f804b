import type { NewsPlace } from './message-facts';

const PLACES: { readonly [segment: string]: NewsPlace } = {
  papers: 'paper',
  meetings: 'meeting',
  ballots: 'meeting',
  decisions: 'decision',
  register: 'decision',
  actions: 'action',
  resolutions: 'resolution',
};

/** What a notification is about, by where it leads, with the reference of a paper. */
export function newsPlace(href: string): { readonly place: NewsPlace; readonly paperRef: string | null } {
  const [, segment = '', ref = ''] = href.split(/[/?#]/);
  const place = Object.hasOwn(PLACES, segment) ? (PLACES[segment] as NewsPlace) : 'other';
  return { place, paperRef: place === 'paper' && ref ? ref : null };
}
