import type { ServerBuild } from '@remix-run/node';

/**
 * Answers each request by the routes of its part of the house alone, `papers` of `/papers/TB-044`: the router ranks every
 * route it has seven times a page. What no part is sure to answer, the whole house does.
 * docs/decisions/0044-a-page-costs-what-it-says.md
 */
export function byPart<T>(build: ServerBuild, handle: (routes: ServerBuild) => T): (path: string) => T {
  const whole = handle(build);
  const parts = new Map<string, T>();
  for (const id of Object.keys(build.routes)) {
    const part = partOf(build, id);
    if (part && !parts.has(part)) parts.set(part, handle(partOfBuild(build, part)));
  }
  return (path) => parts.get(/^\/([^/?]*?)(?:\.data)?(?:[/?]|$)/.exec(path)?.[1] ?? '') ?? whole;
}

function partOfBuild(build: ServerBuild, part: string): ServerBuild {
  const kept = <R>(routes: Readonly<Record<string, R>>): Record<string, R> =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => [part, null].includes(partOf(build, id))));
  return {
    ...build,
    routes: kept(build.routes),
    assets: { ...build.assets, routes: kept(build.assets.routes) },
  };
}

/** The first word of a route's address; null for one that belongs to all: the root, an index, a word that varies. */
function partOf(build: ServerBuild, id: string): string | null {
  const route = build.routes[id];
  const above = route?.parentId ? partOf(build, route.parentId) : null;
  const first = above ?? route?.path?.split('/')[0];
  return first && !/^[:*]|\?$/.test(first) ? first : null;
}
