import type { Actor } from '~/domain/permission/actor';
import { ok } from '~/domain/shared/result';
import { sessionWithActor } from '~/persistence/people';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { sha256 } from '~/platform/digest';
import { SESSION_IDLE_MS, SESSION_TOUCH_MS } from '~/platform/session-life';

export type LiveSession = { readonly id: string; readonly actor: Actor };

/**
 * The session of a token, with its actor as of the business day; null when unknown, revoked, expired or
 * idle too long. Sessions go by real time.
 */
export async function readSession(
  token: string,
  when: { readonly realNow: Date; readonly day: string },
): Promise<LiveSession | null> {
  const id = sha256(token);
  const found = await sessionWithActor(reads(), id, when.day);
  if (!found) return null;
  const { session, actor } = found;
  if (!actor || session.revokedAt || session.expiresAt <= when.realNow) return null;
  const idle = when.realNow.getTime() - session.lastSeenAt.getTime();
  if (idle > SESSION_IDLE_MS) return null;
  if (idle > SESSION_TOUCH_MS) {
    await transaction(async (tx) => {
      await tx.session.updateMany({ where: { id, revokedAt: null }, data: { lastSeenAt: when.realNow } });
      return ok(true);
    });
  }
  return { id, actor };
}
