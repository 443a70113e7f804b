/** Beyond this nobody could open it on a tablet. */
export const MOST_PAGES = 1_000;
/** Bytes: 100 MB. */
export const LARGEST_PACK = 100 * 1024 * 1024;

/** That a pack would have too many pages or bytes. */
export type PackTooLarge = {
  readonly code: 'pack-too-large';
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly mostPages: number;
  readonly largest: number;
};

/** A pack has at most 1,000 pages and 100 MB: beyond that nobody could open it on a tablet. */
export function checkPackSize({
  pages,
  size,
}: {
  readonly pages: number;
  readonly size: number;
}): PackTooLarge | null {
  if (pages <= MOST_PAGES && size <= LARGEST_PACK) return null;
  return { code: 'pack-too-large', pages, size, mostPages: MOST_PAGES, largest: LARGEST_PACK };
}
