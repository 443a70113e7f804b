import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** A bookmark of a page (by its index), with those beneath it. */
export type Bookmark = {
  readonly title: string;
  readonly page: number;
  readonly beneath: readonly Bookmark[];
};

/** Adds the outline of a document, which pdf-lib has no door for (ISO 32000-1, 12.3.3). */
export function addBookmarks(file: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context } = file;
  const root = context.nextRef();
  const made = linked(file, bookmarks, root);
  const outline = context.obj({ Type: 'Outlines', Count: made.count });
  outline.set(PDFName.of('First'), made.first);
  outline.set(PDFName.of('Last'), made.last);
  context.assign(root, outline);
  file.catalog.set(PDFName.of('Outlines'), root);
  file.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

type Linked = { readonly first: PDFRef; readonly last: PDFRef; readonly count: number };

function linked(file: PDFDocument, bookmarks: readonly Bookmark[], parent: PDFRef): Linked {
  const { context } = file;
  const refs = bookmarks.map(() => context.nextRef());
  let count = bookmarks.length;
  for (const [index, { title, page, beneath }] of bookmarks.entries()) {
    const ref = refs[index] as PDFRef;
    const dict = PDFDict.withContext(context);
    dict.set(PDFName.of('Title'), PDFHexString.fromText(title));
    dict.set(PDFName.of('Parent'), parent);
    dict.set(PDFName.of('Dest'), destination(file, page));
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) dict.set(PDFName.of('Prev'), before);
    if (after) dict.set(PDFName.of('Next'), after);
    if (beneath.length > 0) {
      const inner = linked(file, beneath, ref);
      dict.set(PDFName.of('First'), inner.first);
      dict.set(PDFName.of('Last'), inner.last);
      dict.set(PDFName.of('Count'), PDFNumber.of(inner.count));
      count += inner.count;
    }
    context.assign(ref, dict);
  }
  return { first: refs[0] as PDFRef, last: refs.at(-1) as PDFRef, count };
}

function destination(file: PDFDocument, page: number): PDFArray {
  const array = PDFArray.withContext(file.context);
  array.push(file.getPage(Math.min(page, file.getPageCount() - 1)).ref);
  array.push(PDFName.of('Fit'));
  return array;
}
