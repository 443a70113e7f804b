import type { Actor } from '../permission/actor';
import type { MinutesAct } from '../permission/acts';
import { canMinutes, type PermissionRefusal } from '../permission/can';
import { MINUTES_TABLE, type MinutesThing, minutesRelations } from '../permission/minutes-table';
import { type Result, refuse } from '../shared/result';
import type { MinutesStateRefusal } from './move-minutes';

export type MinutesRefusal = PermissionRefusal | MinutesStateRefusal;

/**
 * As `canMinutes`, but who could do the act in another state of the minutes is told the state that stands in the way
 * (`minutes-are-draft` …). Refuses as `canMinutes` otherwise.
 */
export function mayActOnMinutes(
  actor: Actor | null,
  act: MinutesAct,
  minutes: MinutesThing,
): Result<true, MinutesRefusal> {
  const permission = canMinutes(actor, act, minutes);
  if (permission.ok || permission.refusal.code === 'not-found') return permission;
  const atAnotherTime = minutesRelations(actor, minutes).some((relation) => MINUTES_TABLE[act][relation]);
  return atAnotherTime ? refuse({ code: `minutes-are-${minutes.state}` }) : permission;
}
