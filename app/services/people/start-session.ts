import { ok } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { sha256 } from '~/platform/digest';
import { newToken } from '~/platform/ids';
import { SESSION_LIFE_MS } from '~/platform/session-life';
import type { Visitor } from './visitor';

export type StartedSession = { readonly token: string; readonly personId: string };

/** Starts a session: the browser keeps the token, the database only its digest. */
export async function startSession(visitor: Visitor, personId: string): Promise<StartedSession> {
  const token = newToken();
  await transaction(async (tx) => {
    await tx.session.create({
      data: {
        id: sha256(token),
        personId,
        createdAt: visitor.realNow,
        lastSeenAt: visitor.realNow,
        expiresAt: new Date(visitor.realNow.getTime() + SESSION_LIFE_MS),
        userAgent: visitor.userAgent.slice(0, 200),
        source: visitor.source.slice(0, 60),
      },
    });
    return ok(true);
  });
  return { token, personId };
}
