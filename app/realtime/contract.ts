/** What browsers and the gateway say to each other. The socket carries news; commands go by HTTP. */
export type Topic =
  | 'desk'
  | 'board'
  | 'actions'
  | `meeting:${string}`
  /** Of a meeting, for those who are out of it with the public. */
  | `outside:${string}`
  | `paper:${string}`
  | `decision:${string}`
  | `action:${string}`
  | `resolution:${string}`;

export type Fact = string | number | boolean | null | readonly string[];

/**
 * News of one topic. `since` and `version` bound the versions that it covers: a page that stands at
 * `since` or later may apply the facts; one that is behind has missed something and reloads.
 */
export type News = {
  readonly topic: Topic;
  readonly kind: string;
  readonly since: number | null;
  readonly version: number | null;
  readonly facts: { readonly [name: string]: Fact };
};

export type Presence = { readonly topic: Topic; readonly people: readonly string[] };

/** Who is at each paper now, by the paper's id; only of papers that the one who is told may read. */
export type Readers = { readonly [paperId: string]: readonly string[] };

export type WatchAnswer =
  | { readonly ok: true; readonly version: number | null; readonly people: readonly string[] }
  | { readonly ok: false };

export type ServerSays = {
  news: (news: News) => void;
  presence: (presence: Presence) => void;
  /** To who watches the board, each time whole. */
  readers: (now: Readers) => void;
  /** The right to watch has ended; nothing more of the topic comes. */
  evicted: (topic: Topic) => void;
};

export type BrowserSays = {
  watch: (asked: { topic: Topic }, answer: (answer: WatchAnswer) => void) => void;
  leave: (asked: { topic: Topic }) => void;
};
