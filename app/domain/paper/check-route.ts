import { isSoleDecider, type Profile } from '../body/profile';
import { isExecutive } from '../decision/is-executive';
import { ok, type Result, refuse } from '../shared/result';
import type { Gate, TemplateStage } from './stage';

export const MOST_STATIONS = 12;

export type RouteRefusal =
  | { readonly code: 'route-length'; readonly most: number }
  | { readonly code: 'route-body-unknown'; readonly station: number }
  | { readonly code: 'gate-not-for-body'; readonly station: number; readonly gate: Gate }
  | { readonly code: 'call-in-misplaced'; readonly station: number }
  | { readonly code: 'implementation-not-last'; readonly station: number }
  | { readonly code: 'route-decides-nothing' };

const DECIDING: readonly Gate[] = ['decide', 'member-consent', 'key-decision', 'department-consent'];

/**
 * Whether stations in this order are a route that a paper can take to its end: each body does what its kind can do, and so
 * one person of an executive decides what is not key too; a key decision of an executive, by a Cabinet or by one person, is followed at once by its call-in and nothing else is,
 * implementation is last, and somebody decides. `profiles` are those of the bodies by their codes; stations are numbered
 * from 1. Source: governance.md §1, §6.3 (SI 2012/2089 regs 8 and 13), §6.4, §9.
 */
export function checkRoute(
  stages: readonly TemplateStage[],
  profiles: ReadonlyMap<string, Profile>,
): Result<true, RouteRefusal> {
  if (stages.length === 0 || stages.length > MOST_STATIONS) {
    return refuse({ code: 'route-length', most: MOST_STATIONS });
  }
  for (const [index, { gate, bodyCode }] of stages.entries()) {
    const station = index + 1;
    const profile = profiles.get(bodyCode);
    if (!profile) return refuse({ code: 'route-body-unknown', station });
    if (!fits(gate, profile)) return refuse({ code: 'gate-not-for-body', station, gate });
    if (gate === 'key-decision' && !isCallInOf(stages[station], bodyCode)) {
      return refuse({ code: 'call-in-misplaced', station });
    }
    const before = stages[index - 1];
    if (gate === 'call-in' && (before?.gate !== 'key-decision' || before.bodyCode !== bodyCode)) {
      return refuse({ code: 'call-in-misplaced', station });
    }
    if (gate === 'implementation' && station < stages.length) {
      return refuse({ code: 'implementation-not-last', station });
    }
  }
  return stages.some(({ gate }) => DECIDING.includes(gate))
    ? ok(true)
    : refuse({ code: 'route-decides-nothing' });
}

function fits(gate: Gate, profile: Profile): boolean {
  switch (gate) {
    case 'clearance':
    case 'implementation':
      return true;
    case 'recommend':
    case 'endorse':
      return !isSoleDecider(profile);
    case 'decide':
      return !isSoleDecider(profile) || isExecutive(profile);
    case 'concurrence':
      return false;
    case 'member-consent':
      return profile === 'trust-members';
    case 'key-decision':
    case 'call-in':
      return isExecutive(profile);
    case 'department-consent':
      return profile === 'secretary-of-state';
  }
}

function isCallInOf(next: TemplateStage | undefined, bodyCode: string): boolean {
  return next?.gate === 'call-in' && next.bodyCode === bodyCode;
}
