import { ok, type Result, refuse } from '../shared/result';

type ConductFacts = {
  readonly actorId: string;
  /** Who conducts the meeting now; null while nobody does. */
  readonly conductorId: string | null;
};

export type TakeRefusal = { readonly code: 'conduct-changed' };

/**
 * Whether the actor takes the conduct from whom he or she saw conducting; null where it is the actor's already. Two who
 * take it at once never overwrite each other: the later one is told that it has changed. Source: product.md, Chair and
 * officer.
 */
export function decideTakeConduct(
  { actorId, conductorId }: ConductFacts,
  { from }: { readonly from: string | null },
): Result<true | null, TakeRefusal> {
  if (conductorId === actorId) return ok(null);
  return conductorId === from ? ok(true) : refuse({ code: 'conduct-changed' });
}

export type ConductRefusal = { readonly code: 'conducted-by-another' } | { readonly code: 'agenda-moved-on' };

/**
 * Whether the actor may drive the meeting on: whoever presides always, otherwise who conducts it, anybody who may run it
 * while nobody does. Two steps taken at once from the same place are one step: what was seen in hand still is
 * (`agenda-moved-on`).
 */
export function decideDrive(
  { actorId, conductorId, presidingId }: ConductFacts & { readonly presidingId: string | null },
  { seen, current }: { readonly seen?: string | null | undefined; readonly current: string | null },
): Result<true, ConductRefusal> {
  const drives = conductorId === null || conductorId === actorId || presidingId === actorId;
  if (!drives) return refuse({ code: 'conducted-by-another' });
  return seen === undefined || seen === current ? ok(true) : refuse({ code: 'agenda-moved-on' });
}
