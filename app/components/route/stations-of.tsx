import { dateWords } from '~/content/dates';
import { gateRuleWords } from '~/content/gate-words';
import type { PaperRoute, RouteStation } from '~/domain/paper/route-station';
import type { Station, StationState } from '../line/station';
import { StationMore } from './station-more';

const STATES: { readonly [S in RouteStation['state']]: StationState } = {
  'to-come': 'to-come',
  current: 'now',
  passed: 'passed',
  'sent-back': 'sent-back',
  stopped: 'stopped',
  skipped: 'skipped',
};

/** The stations of a paper as the line draws them. */
export function stationsOf(route: PaperRoute): readonly Station[] {
  const stopped = route.stations.some(({ state }) => state === 'stopped');
  return route.stations.map((station) => ({
    id: station.id,
    body: standsFor(station),
    ...gateOf(station),
    when: when(station),
    late: (station.age?.over ?? 0) > 0,
    state: STATES[station.state],
    ...(stopped && station.state === 'to-come' ? { word: 'Not reached' } : {}),
    ...(station.state === 'skipped' && station.outcome ? { reason: station.outcome.text } : {}),
    more: <StationMore station={station} route={route} />,
  }));
}

/** Stations that say more by their own name: of concurrence, with which other wording. */
const OWN_NAME: readonly RouteStation['gate'][] = ['clearance', 'call-in', 'concurrence', 'implementation'];

/** The body, but what is done where the body stands on the line for something else. */
function standsFor({ gate, name, body }: RouteStation): string {
  return OWN_NAME.includes(gate) ? name : body.name;
}

/** The gate's rule, unless it says the name again. */
function gateOf(station: RouteStation): { readonly gate?: string } {
  const { gate, body, quorum } = station;
  const words = gateRuleWords({ gate, profile: body.profile, quorum });
  return words === standsFor(station) ? {} : { gate: words };
}

function when({ state, outcome, completedOn, age, targetOn, expectedBy }: RouteStation): readonly string[] {
  switch (state) {
    case 'passed':
    case 'sent-back':
    case 'stopped':
      return [outcome?.text, completedOn && dateWords(completedOn)].filter(
        (line) => typeof line === 'string' && line !== '',
      ) as string[];
    case 'current':
      return [
        ...(outcome ? [outcome.text] : []),
        ...(age ? [ageWords(age)] : []),
        ...(targetOn ? [`${age && age.over > 0 ? 'Was due' : 'By'} ${dateWords(targetOn)}`] : []),
      ];
    case 'to-come':
      return expectedBy ? [`About ${dateWords(expectedBy)}`] : [];
    case 'skipped':
      return [];
  }
}

function ageWords({ day, of, over }: NonNullable<RouteStation['age']>): string {
  if (over > 0) return `${over} ${over === 1 ? 'day' : 'days'} over`;
  return of === null ? `Day ${day}` : `Day ${day} of ${of}`;
}
