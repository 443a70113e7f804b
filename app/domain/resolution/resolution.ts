import type { Method } from '../ballot/outcome-input';

/**
 * What is decided in writing: an ordinary or a special resolution of a company's members (CA 2006 ss.282, 283, 288), or
 * a unanimous decision of its directors (model article 8). Source: governance.md §5.
 */
export const RESOLUTION_KINDS = ['ordinary', 'special', 'unanimous'] as const;
export type ResolutionKind = (typeof RESOLUTION_KINDS)[number];

/** What it is about, as far as the law cares: some matters need a meeting, some a special resolution. */
export const MATTERS = ['general', 'articles', 'remove-director', 'remove-auditor'] as const;
export type Matter = (typeof MATTERS)[number];

/** `not-passed`: a director said no, so there is no common view. */
export const RESOLUTION_STATES = ['circulating', 'passed', 'lapsed', 'not-passed', 'withdrawn'] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];

export const ANSWERS = ['agree', 'disagree'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How the engine judges it. */
export function methodOf(kind: ResolutionKind): Exclude<Method, 'meeting'> {
  return kind === 'unanimous' ? 'unanimous-directors' : 'written-members';
}
