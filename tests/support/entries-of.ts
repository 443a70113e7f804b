import { reads } from '~/persistence/reads';

/** The register of a body, entry by entry. */
export const entriesOf = (bodyId: string) =>
  reads().registerEntry.findMany({ where: { bodyId }, orderBy: { sequence: 'asc' } });
