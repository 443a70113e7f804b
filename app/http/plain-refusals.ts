import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';

/**
 * The house with words where a file is refused. A route without a page has nothing to show a refusal on, so the framework
 * would answer "Unexpected Server Error": here it is the refusal's own words, as text, with its status.
 */
export function plainRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route || route.module.default) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader ? { loader: inWords(loader) } : {}),
      action: action ? inWords(action) : notForForms,
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/** The framework's own words for a form sent to a file would be those of an error of ours. */
async function notForForms(): Promise<never> {
  throw new Response('Nothing can be sent here.\n', plain(405));
}

type Answers = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown;

function inWords<T extends (args: never) => unknown>(answer: T): Answers {
  return async (args) => {
    try {
      return await (answer as unknown as Answers)(args);
    } catch (thrown) {
      const said = refusalIn(thrown);
      throw said ? new Response(`${said.title}\n\n${said.says}\n`, plain(said.status)) : thrown;
    }
  };
}

function plain(status: number): ResponseInit {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } };
}

/** The words of a thrown refusal (refusal-response.ts); null of anything else. */
function refusalIn(thrown: unknown): { title: string; says: string; status: number } | null {
  if (typeof thrown !== 'object' || thrown === null || !('data' in thrown) || !('init' in thrown))
    return null;
  const { data, init } = thrown as { data: unknown; init: ResponseInit | null };
  if (typeof data !== 'object' || data === null || !('title' in data) || !('says' in data)) return null;
  return { title: String(data.title), says: String(data.says), status: init?.status ?? 500 };
}
