import type { PDFDocument } from '@cantoo/pdf-lib';

/**
 * How pdf-lib reads here, and writes: in one go. By itself it stands back after every few objects, so that others have their
 * turn; in the process of documents there are no others.
 */
export const READ_AT_ONCE = { parseSpeed: Number.POSITIVE_INFINITY } as const;

/** To keep objects packed, pdf-lib goes through all that it has once for each. */
const MOST_PACKED = 10_000;

export function writtenAtOnce(file: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const useObjectStreams = file.context.enumerateIndirectObjects().length <= MOST_PACKED;
  return file.save({ objectsPerTick: Number.POSITIVE_INFINITY, useObjectStreams });
}
