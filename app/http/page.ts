import type { LoaderFunctionArgs } from '@remix-run/node';
import { canHouse } from '~/domain/permission/can';
import { HOUSE_ACTS, type Act, type HouseAct } from '~/domain/permission/acts';
import type { LiveSession } from '~/services/people/read-session';
import type { Acting } from '~/services/acting';
import { businessNow } from '~/platform/clock';
import { refusalResponse } from './refusal-response';
import { requireSession } from './session';

export type PageArgs = Acting & {
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
    const session = await requireSession(request);
    const { actor } = session;
    if (isHouseAct(act)) {
      const permission = canHouse(actor, act);
      if (!permission.ok) throw refusalResponse(permission.refusal);
    }
    return load({ actor, session, request, params, now: businessNow(), url: new URL(request.url) });
  };
  return Object.assign(loader, { act });
}

/** A page that anybody may ask for: sign-in, public pages. */
export function openPage<T>(load: (args: { request: Request; params: Record<string, string | undefined>; url: URL }) => Promise<T>) {
  const loader = async ({ request, params }: LoaderFunctionArgs): Promise<T> =>
    load({ request, params, url: new URL(request.url) });
  return Object.assign(loader, { act: 'anyone' as const });
}

/** What a query found, or a 404: not allowed to know equals not found. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw refusalResponse({ code: 'not-found' });
  return value;
}

export function isHouseAct(act: Act): act is HouseAct {
  return (HOUSE_ACTS as readonly string[]).includes(act);
}
