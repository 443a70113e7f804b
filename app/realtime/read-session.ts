import type { Actor } from '~/domain/permission/actor';

/** Reads the session of a handshake's cookies; `http/session` hands it over. */
export type ReadSession = (
  cookies: string | null,
) => Promise<{ readonly id: string; readonly actor: Actor } | null>;
