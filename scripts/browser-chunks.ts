type Module = { readonly isEntry: boolean; readonly importedIds: readonly string[] };
type Graph = {
  readonly getModuleIds: () => IterableIterator<string>;
  readonly getModuleInfo: (id: string) => Module | null;
};

/** React, Remix and the socket: on every page. */
const FRAMEWORK =
  /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run\/(react|router)|turbo-stream|(socket|engine)\.io-[a-z]+|@socket\.io)\//;
/** What so many pages need is fetched with the first of them. */
const MANY = 14;
const HOUSE = '/app/root.tsx';
const PAPER = '/routes/papers.$ref.tsx';
const ROOM = '/routes/meetings.$meetingId._index.tsx';

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * In which file a module goes to a browser. Left alone there is one file for each set of pages that shares something, most
 * of them too small to be compressed well: the room fetched 77. docs/decisions/0051-what-a-browser-fetches.md
 */
export function browserChunks(id: string, graph: Graph): string | undefined {
  if (FRAMEWORK.test(id) || id.includes('commonjsHelpers')) return 'framework';
  known ??= neededBy(graph);
  const by = [...(known.get(id) ?? [])];
  if (!id.includes('/app/') || id.includes('/app/routes/')) return undefined;
  const of = (page: string) => by.some((root) => root.includes(page));
  // The room is the largest page: what it has no need of it does not fetch.
  if (of(HOUSE) || (by.length >= MANY && of(ROOM))) return 'house';
  if (by.length < 2) return undefined;
  if (!of(ROOM)) return undefined;
  return of(PAPER) ? 'paper-and-room' : 'room';
}

/** By which pages each module is needed. */
function neededBy({ getModuleIds, getModuleInfo }: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const by = new Map<string, Set<string>>();
  for (const page of [...getModuleIds()].filter((id) => getModuleInfo(id)?.isEntry)) {
    const follow = (id: string) => {
      const pages = by.get(id) ?? new Set();
      if (pages.has(page)) return;
      by.set(id, pages.add(page));
      for (const one of getModuleInfo(id)?.importedIds ?? []) follow(one);
    };
    follow(page);
  }
  return by;
}
