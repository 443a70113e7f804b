import PDFDocument from 'pdfkit';
import { type Block, listItem, printable, type WrittenDocument } from './document';
import { writeFeet } from './pdf-feet';
import { NO_DEFAULT, registerFonts } from './pdf-fonts';
import { keepTogether, MARGIN, type Pdf, SIZE, writeLabel, writeText } from './pdf-text';

const INDENT = 96;
const LAST_TOGETHER = 3;

/**
 * A tagged PDF of a document: headings, paragraphs and lists as such, bookmarks, British English, its fonts embedded, and
 * nothing in its metadata but title, author and the date. A character that no font has is shown as ▯.
 */
export async function writePdf(document: WrittenDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, at, blocks } = document;
  const pdf = new PDFDocument({
    ...{ size: 'A4', margins: MARGIN, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/UA' },
    ...{ tagged: true, lang: 'en-GB', displayTitle: true, font: NO_DEFAULT },
    info: {
      Title: printable(title),
      Author: printable(author),
      Creator: 'Tabled',
      CreationDate: at,
      ModDate: at,
    },
  } as unknown as PDFKit.PDFDocumentOptions);
  const done = collected(pdf);
  registerFonts(pdf, ['text', 'strong', 'more']);
  pdf.font('text');
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const [index, block] of blocks.entries()) {
    // The end of a document, with its signature, is not torn apart.
    if (index === blocks.length - LAST_TOGETHER) keepTogether(pdf, 88);
    writeBlock(pdf, root, block);
  }
  root.end();
  writeFeet(pdf, document);
  pdf.end();
  return done;
}

function collected(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
  });
}

type Parent = PDFKit.PDFStructureElement;

function writeBlock(pdf: Pdf, root: Parent, block: Block): void {
  switch (block.kind) {
    case 'title':
      keepTogether(pdf, 60);
      root.add(
        pdf.struct('H1', {}, [
          () => writeText(pdf, block.text, { size: SIZE.title, font: 'strong', after: 2 }),
        ]),
      );
      return;
    case 'heading':
      keepTogether(pdf, 72);
      pdf.y += 10;
      pdf.outline.addItem(printable(block.text));
      root.add(
        pdf.struct('H2', {}, [
          () => writeText(pdf, block.text, { size: SIZE.heading, font: 'strong', after: 2 }),
        ]),
      );
      return;
    case 'paragraph':
      root.add(
        pdf.struct('P', {}, [() => writeText(pdf, block.text, { font: block.strong ? 'strong' : 'text' })]),
      );
      return;
    case 'list':
      writeList(pdf, root, block.items);
      return;
    case 'fact':
      writeFact(pdf, root, block);
      return;
  }
}

function writeList(pdf: Pdf, root: Parent, items: readonly string[]): void {
  const list = pdf.struct('L');
  root.add(list);
  for (const item of items) {
    keepTogether(pdf, 30);
    const line = pdf.struct('LI');
    list.add(line);
    const { mark, text } = listItem(item);
    line.add(pdf.struct('Lbl', {}, [() => writeLabel(pdf, mark, 10)]));
    line.add(pdf.struct('LBody', {}, [() => writeText(pdf, text, { indent: 32 })]));
    line.end();
  }
  list.end();
}

function writeFact(pdf: Pdf, root: Parent, { word, lines }: Extract<Block, { kind: 'fact' }>): void {
  keepTogether(pdf, 30);
  const fact = pdf.struct('P');
  root.add(fact);
  fact.add(pdf.struct('Span', {}, [() => writeLabel(pdf, word, 0)]));
  fact.add(pdf.struct('Span', {}, [() => writeText(pdf, lines.join('\n'), { indent: INDENT })]));
  fact.end();
}
