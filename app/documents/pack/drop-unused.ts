import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Drops what nothing in a file leads to: a page that was drawn from leaves behind what drew it, a second time. */
export function dropUnused({ context }: PDFDocument): void {
  const used = new Set<PDFRef>();
  const ahead: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (next instanceof PDFRef) {
      if (!used.has(next)) ahead.push(context.lookup(next));
      used.add(next);
    } else for (const one of within(next)) ahead.push(one);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
}

function within(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}
