import { EncryptedPDFError, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { FileProblem } from '~/domain/pack/pack-entry';
import type { Result } from '~/domain/shared/result';
import { READ_AT_ONCE } from './at-once';
import { objectsUnfoldTooFar, pagesUnfoldTooFar } from './unfolds';

/** A file that was opened: its pages, to be drawn into the pack. */
export type Opened = { readonly pages: readonly PDFPage[] };

/**
 * Opens an attached PDF. What cannot be drawn is named: no bytes, no PDF whatever it is called, encrypted, broken, or
 * unpacking to more than the house can hold. Values
 * filled into a form become part of its pages; scripts, attached files and actions are left behind, because only what is
 * drawn on a page is taken over.
 */
export async function openAttached(bytes: Uint8Array): Promise<Result<Opened, FileProblem>> {
  if (bytes.byteLength === 0) return no('empty');
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return no('not-a-pdf');
  try {
    if (await objectsUnfoldTooFar(bytes)) return no('unfolds');
    const file = await PDFDocument.load(bytes, { updateMetadata: false, ...READ_AT_ONCE });
    flattened(file);
    const pages = file.getPages();
    for (const page of pages) bared(page);
    if (pagesUnfoldTooFar(pages)) return no('unfolds');
    return pages.length === 0 ? no('broken') : { ok: true, value: { pages } };
  } catch (error) {
    return no(error instanceof EncryptedPDFError ? 'encrypted' : 'broken');
  }
}

const DRAWN = ['Type', 'Parent', 'Contents', 'Resources', 'MediaBox', 'CropBox', 'Rotate', 'UserUnit'];

/** Leaves of a page what draws it: links, notes, actions and files attached to it go. */
function bared({ node }: PDFPage): void {
  for (const key of node.keys()) if (!DRAWN.includes(key.decodeText())) node.delete(key);
}

function flattened(file: PDFDocument): void {
  try {
    const form = file.getForm();
    if (form.getFields().length > 0) form.flatten({ updateFieldAppearances: false });
  } catch {
    // A form that cannot be flattened loses its values; its pages are drawn all the same.
  }
}

const no = (refusal: FileProblem): Result<Opened, FileProblem> => ({ ok: false, refusal });
