import type { Gate } from '~/domain/paper/stage';

/** What is done at a gate, where no rule of a body says more. */
const GATE_WORDS: { readonly [G in Gate]: string } = {
  clearance: 'Finance, legal and sponsor',
  recommend: 'Recommends',
  endorse: 'Endorses',
  decide: 'Decides',
  'member-consent': 'Member’s consent',
  'key-decision': 'Key decision',
  'call-in': 'Publication and call-in',
  concurrence: 'Concurs with other wording',
  'department-consent': 'Written consent',
  implementation: 'Conditions met, actions closed',
};

/** What a body does at its station, as a choice of a form. */
export const STATION_WORDS: { readonly [G in Gate]: string } = {
  clearance: 'Clears',
  recommend: 'Recommends',
  endorse: 'Endorses',
  decide: 'Decides',
  'member-consent': 'Consents as member',
  'key-decision': 'Takes a key decision',
  'call-in': 'Publication and call-in',
  concurrence: 'Concurs',
  'department-consent': 'Consents as department',
  implementation: 'Implementation',
};

export type GateRule = {
  readonly gate: Gate;
  readonly profile: string;
  /** Seats that must be present; null where there is no quorum. */
  readonly quorum: number | null;
};

/** The rule at a station in a few words: "Simple majority, quorum 6". */
export function gateRuleWords({ gate, profile, quorum }: GateRule): string {
  switch (gate) {
    case 'recommend':
    case 'endorse':
    case 'decide':
    case 'member-consent':
    case 'concurrence':
      return profile === 'advisory'
        ? 'Consensus'
        : quorum === null
          ? GATE_WORDS[gate]
          : `Majority, quorum ${quorum}`;
    case 'key-decision':
      return 'Key decision, 28 days’ notice';
    case 'clearance':
    case 'call-in':
    case 'department-consent':
    case 'implementation':
      return GATE_WORDS[gate];
  }
}
