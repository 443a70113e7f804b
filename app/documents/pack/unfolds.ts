import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { decodePDFRawStream, PDFArray, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';

/** Bytes. What draws a page seldom takes more than some kilobytes; a megabyte of zeros unpacked takes a thousand. */
const MOST = 100 * 1024 * 1024;
const MOST_OF_ONE = 16 * 1024 * 1024;

/**
 * Whether what draws the pages would unpack to more than the house can hold. Read only as far as
 * it takes to tell, however it was packed.
 */
export function pagesUnfoldTooFar(pages: readonly PDFPage[]): boolean {
  let left = MOST;
  for (const page of pages) {
    for (const stream of drawing(page)) {
      const most = Math.min(left, MOST_OF_ONE);
      const size = decodePDFRawStream(stream).getBytes(most + 1).byteLength;
      if (size > most) return true;
      left -= size;
    }
  }
  return false;
}

function drawing({ node }: PDFPage): readonly PDFRawStream[] {
  const contents = node.Contents();
  const all =
    contents instanceof PDFArray
      ? Array.from({ length: contents.size() }, (_, index) => contents.lookup(index))
      : [contents];
  return all.filter((one) => one instanceof PDFRawStream);
}

const unpack = promisify(inflate);
const BEGINS = /(?<!end)stream\r?\n/g;

/** The same of the objects that a file keeps packed, which are unpacked as soon as it is opened. */
export async function objectsUnfoldTooFar(bytes: Uint8Array): Promise<boolean> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let left = MOST;
  let before = 0;
  for (const found of text.matchAll(BEGINS)) {
    const head = text.slice(before, found.index);
    before = found.index;
    if (!/\/(ObjStm|XRef)\b/.test(head)) continue;
    // Packed twice, or otherwise than anybody packs objects.
    if (head.split('/FlateDecode').length > 2 || /\/(LZW|RunLength)Decode/.test(head)) return true;
    const from = found.index + found[0].length;
    const until = text.indexOf('endstream', from);
    const size = await unpackedSize(bytes.subarray(from, until < 0 ? undefined : until), left);
    if (size > left) return true;
    left -= size;
  }
  return false;
}

/** Bytes; what is not packed at all, or broken, is for whoever opens the file to find out. */
async function unpackedSize(packed: Uint8Array, most: number): Promise<number> {
  try {
    return (await unpack(packed, { maxOutputLength: most })).byteLength;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : packed.byteLength;
  }
}
