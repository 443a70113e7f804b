import type { Actor } from '~/domain/permission/actor';

/** Who acts and when. `now` is business time in UTC, read once at the edge (or by the demonstration's fill). */
export type Acting = { readonly actor: Actor; readonly now: Date };
