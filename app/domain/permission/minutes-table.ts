import type { MinutesState } from '../minutes/minutes-state';
import { type Actor, isOfficerOf, sitsOn } from './actor';
import type { MinutesAct } from './acts';

/**
 * `presided` over the meeting at its end, or holds the chair's seat; `approver` presides over the meeting that approved
 * them; `anyone` reads what is published. Who reads which part of them is domain/minutes/open-part.
 */
export const MINUTES_RELATIONS = ['officer', 'presided', 'member', 'approver', 'observer', 'anyone'] as const;
export type MinutesRelation = (typeof MINUTES_RELATIONS)[number];

type Row = { readonly [R in MinutesRelation]?: readonly MinutesState[] };

const EVERY: readonly MinutesState[] = ['draft', 'circulated', 'agreed', 'approved', 'signed'];
const SENT: readonly MinutesState[] = ['circulated', 'agreed', 'approved', 'signed'];
const SETTLED: readonly MinutesState[] = ['approved', 'signed'];

/** Acts × relation × state for minutes (governance.md §8: draft, chair agreed, approved, signed). */
export const MINUTES_TABLE: { readonly [A in MinutesAct]: Row } = {
  'minutes:read': {
    officer: EVERY,
    presided: EVERY,
    member: SENT,
    approver: SENT,
    observer: SETTLED,
    anyone: SETTLED,
  },
  'minutes:draft': { officer: ['draft', 'circulated', 'agreed'] },
  'minutes:circulate': { officer: ['draft', 'circulated'] },
  'minutes:suggest': {
    officer: ['circulated', 'agreed'],
    presided: ['circulated', 'agreed'],
    member: ['circulated', 'agreed'],
  },
  'minutes:answer': { officer: ['circulated', 'agreed'] },
  'minutes:agree': { presided: ['circulated'] },
  'minutes:approve': { officer: ['agreed'] },
  'minutes:sign': { approver: ['approved'] },
  'minutes:file-scan': { officer: ['approved'] },
  'minutes:publish': { officer: SETTLED },
  'minutes:correct': { officer: ['signed'] },
};

export type MinutesThing = {
  readonly bodyId: string;
  readonly state: MinutesState;
  readonly published: boolean;
  /** Who presided over their meeting at its end. */
  readonly presidedId: string | null;
  /** Who presides, or presided at the end, over the meeting that approved them. */
  readonly approverId: string | null;
  /** Let in to follow their meeting. */
  readonly observerIds: readonly string[];
};

export function minutesRelations(actor: Actor | null, minutes: MinutesThing): readonly MinutesRelation[] {
  const relations: MinutesRelation[] = minutes.published ? ['anyone'] : [];
  if (!actor) return relations;
  const { personId } = actor;
  const chairs = actor.seats.some((seat) => seat.bodyId === minutes.bodyId && seat.role === 'chair');
  if (isOfficerOf(actor, minutes.bodyId)) relations.push('officer');
  if (personId === minutes.presidedId || chairs) relations.push('presided');
  if (sitsOn(actor, minutes.bodyId)) relations.push('member');
  if (personId === minutes.approverId) relations.push('approver');
  if (minutes.observerIds.includes(personId)) relations.push('observer');
  return relations;
}
