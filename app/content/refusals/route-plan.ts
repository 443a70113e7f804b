import type { Gate } from '~/domain/paper/stage';
import { STATION_WORDS } from '../gate-words';
import type { RefusalTable } from '../refusal-table';

/** A route that cannot be laid out so. */
export const ROUTE_PLAN_REFUSALS: RefusalTable = {
  'station-not-whole': (facts: { station: number }) => ({
    status: 422,
    title: `Station ${facts.station} is not whole`,
    says: 'Say what it does, whose it is, its name, and a target of 1 to 365 days.',
  }),
  'route-length': (facts: { most: number }) => ({
    status: 422,
    title: 'A route needs stations',
    says: `Give it at least one station and at most ${facts.most}.`,
  }),
  'route-body-unknown': (facts: { station: number }) => ({
    status: 422,
    title: `Station ${facts.station} has no body`,
    says: 'Choose a body that is here.',
  }),
  'gate-not-for-body': (facts: { station: number; gate: Gate }) => ({
    status: 422,
    title: `The body of station ${facts.station} cannot do this`,
    says: `“${STATION_WORDS[facts.gate]}” is for another kind of body. Choose another body, or what this one does.`,
  }),
  'call-in-misplaced': (facts: { station: number }) => ({
    status: 422,
    title: 'A key decision and its call-in belong together',
    says: `At station ${facts.station}: publication and call-in follow the same Cabinet’s key decision at once, and nothing else.`,
  }),
  'implementation-not-last': (facts: { station: number }) => ({
    status: 422,
    title: 'Implementation comes last',
    says: `Station ${facts.station} is implementation. Move it to the end.`,
  }),
  'route-decides-nothing': () => ({
    status: 422,
    title: 'Nobody decides on this route',
    says: 'Add the station at which a body decides or consents.',
  }),
  'route-changed-meanwhile': () => ({
    status: 409,
    title: 'The route was changed meanwhile',
    says: 'Open it again, read what it says now, and make your change from there.',
  }),
};
