import { ok, type Result, refuse } from '../shared/result';
import type { Classification } from './classification';

export type ShareRefusal =
  | { readonly code: 'share-within-organisation' }
  | { readonly code: 'share-unknown-version' }
  | { readonly code: 'share-restricted-attachment'; readonly titles: readonly string[] }
  | { readonly code: 'share-with-nobody' };

export type ShareWanted = {
  readonly fromOrganisationId: string;
  readonly toOrganisationId: string | null;
  readonly versionExists: boolean;
  readonly attachments: readonly { readonly title: string; readonly classification: Classification }[];
};

/**
 * A named version with named appendices goes to a body or person of another organisation (product.md,
 * Sharing). What is kept to the board or exempt is never shared.
 */
export function decideShare(wanted: ShareWanted): Result<true, ShareRefusal> {
  if (wanted.toOrganisationId === null) return refuse({ code: 'share-with-nobody' });
  if (wanted.toOrganisationId === wanted.fromOrganisationId)
    return refuse({ code: 'share-within-organisation' });
  if (!wanted.versionExists) return refuse({ code: 'share-unknown-version' });
  const kept = wanted.attachments.filter(
    ({ classification }) => classification === 'exempt' || classification === 'board-confidential',
  );
  if (kept.length > 0)
    return refuse({ code: 'share-restricted-attachment', titles: kept.map(({ title }) => title) });
  return ok(true);
}
