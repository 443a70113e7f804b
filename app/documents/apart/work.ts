import type { PackEntry } from '~/domain/pack/pack-entry';
import type { WrittenDocument } from '../document';
import type { Copying } from '../pack/copy-pack';
import type { PackPlan } from '../pack/planned-pack';

/** A reader's copy of a kept pack; who may read which entry is said by their places. */
type CopyOfPack = Omit<Copying, 'bytes' | 'mayRead'> & {
  readonly digest: string;
  readonly readable: readonly number[];
};

/** What the process of documents is asked for. Files lie in the store of `dataDir`. */
export type Work =
  /** A pack, kept. What stands at the places given up was too heavy before. */
  | {
      readonly kind: 'pack';
      readonly dataDir: string;
      readonly plan: PackPlan;
      readonly givenUp: readonly number[];
    }
  /** A copy of a pack, kept, or for one reader. */
  | { readonly kind: 'kept-copy'; readonly dataDir: string; readonly copy: CopyOfPack }
  | { readonly kind: 'copy'; readonly dataDir: string; readonly copy: CopyOfPack }
  | { readonly kind: 'pdf' | 'docx'; readonly document: WrittenDocument };

/** A file in the store. */
export type KeptDocument = {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly pages: number;
  readonly entries: readonly PackEntry[];
};

/** What that process says, as it goes. */
export type Said =
  | { readonly kind: 'step'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly why: string };

/** What the process of documents is sent: the work, and who sent it. */
export type Sent = { readonly parent: number; readonly work: Work };
