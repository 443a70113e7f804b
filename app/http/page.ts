import type { LoaderFunctionArgs } from '@remix-run/node';
import type { AnyRefusal } from '~/content/refusals';
import type { Actor } from '~/domain/permission/actor';
import { type Act, HOUSE_ACTS, type HouseAct } from '~/domain/permission/acts';
import { canHouse } from '~/domain/permission/can';
import type { Result } from '~/domain/shared/result';
import { businessNow, realNow } from '~/platform/clock';
import { environment } from '~/platform/environment';
import type { LiveSession } from '~/services/people/read-session';
import { refusalResponse } from './refusal-response';
import { requireSession } from './session';
import { requireAddress } from './without-nul';

export type PageArgs = {
  readonly actor: Actor;
  /** Business time. */
  readonly now: Date;
  /** Real time, which never moves: sessions go by it. */
  readonly realNow: Date;
  /** Whether this is the demonstration. */
  readonly demo: boolean;
  /** The house's own address, without a slash at its end. */
  readonly site: string;
  readonly session: LiveSession;
  readonly request: Request;
  readonly params: Record<string, string | undefined>;
  readonly url: URL;
};

/**
 * A page that a signed-in person asks for. The act is declared here; an act on a thing is decided by the
 * query, which loads what `can` needs and answers null for what the person may not know of.
 */
export function page<T>(act: Act, load: (args: PageArgs) => Promise<T>) {
  const loader = async ({ request, params }: LoaderFunctionArgs): Promise<T> => {
    requireAddress(request.url);
    const session = await requireSession(request);
    const { actor } = session;
    if (isHouseAct(act)) {
      const permission = canHouse(actor, act);
      if (!permission.ok) throw refusalResponse(permission.refusal);
    }
    return load(pageArgs(session, request, params));
  };
  return Object.assign(loader, { act });
}

/** What a page and a form are handed beside their own input. */
export function pageArgs(session: LiveSession, request: Request, params: PageArgs['params']): PageArgs {
  return { ...houseArgs(request), actor: session.actor, session, params };
}

function houseArgs(request: Request): Omit<PageArgs, 'actor' | 'session' | 'params'> {
  const { mode, publicUrl: site } = environment();
  return {
    ...{ request, url: new URL(request.url), site },
    ...{ now: businessNow(), realNow: realNow(), demo: mode === 'demo' },
  };
}

type OpenArgs = Omit<PageArgs, 'actor' | 'session'> & {
  /** The address that the request came from. */
  readonly source: string;
};

/** A page that anybody may ask for: sign-in, public pages. */
export function openPage<T>(load: (args: OpenArgs) => Promise<T>) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<T> => {
    requireAddress(request.url);
    return load({ ...houseArgs(request), params, source: String(context.source) });
  };
  return Object.assign(loader, { act: 'anyone' as const });
}

/** What a query answers to somebody who may do it; otherwise its refusal, in words, is the page. */
export function allowed<T>(answer: Result<T, AnyRefusal>): T {
  if (!answer.ok) throw refusalResponse(answer.refusal);
  return answer.value;
}

/** What a query found, or a 404: not allowed to know equals not found. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw refusalResponse({ code: 'not-found' });
  return value;
}

export function isHouseAct(act: Act): act is HouseAct {
  return (HOUSE_ACTS as readonly string[]).includes(act);
}
