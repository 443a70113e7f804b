import { ok } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { sha256 } from '~/platform/digest';
import { newToken } from '~/platform/ids';
import { SESSION_LIFE_MS } from '~/platform/session-life';
import type { Visitor } from './visitor';

export type StartedSession = { readonly token: string; readonly personId: string };

/** Starts a session: the browser keeps the token, the database only its digest. */
export async function startSession(visitor: Visitor, personId: string): Promise<StartedSession> {
  const started = await transaction(async (tx) => ok(await keepSession(tx, visitor, personId)));
  if (!started.ok) throw new Error('a session is never refused');
  return started.value;
}

/** The same, in a transaction of somebody else's. */
export async function keepSession(
  tx: Transaction,
  visitor: Visitor,
  personId: string,
): Promise<StartedSession> {
  const token = newToken();
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
  return { token, personId };
}
