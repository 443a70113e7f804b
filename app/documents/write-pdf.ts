import PDFDocument from 'pdfkit';
import { keptTogether as datesTogether } from '~/content/dates';
import { type Block, listItem, printable, type WrittenDocument } from './document';
import { fontRuns } from './font-runs';
import { NO_DEFAULT, NO_GLYPH, registerFonts } from './pdf-fonts';

const MARGIN = { top: 56, left: 62, right: 62, bottom: 64 };
const INK = '#1d1d1b';
const SIZE = { title: 20, heading: 13, text: 10.5, foot: 8.5 } as const;
const INDENT = 96;
const LAST_TOGETHER = 3;

type Pdf = PDFKit.PDFDocument;

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
        pdf.struct('H1', {}, [() => write(pdf, block.text, { size: SIZE.title, font: 'strong', after: 2 })]),
      );
      return;
    case 'heading':
      keepTogether(pdf, 72);
      pdf.y += 10;
      pdf.outline.addItem(printable(block.text));
      root.add(
        pdf.struct('H2', {}, [
          () => write(pdf, block.text, { size: SIZE.heading, font: 'strong', after: 2 }),
        ]),
      );
      return;
    case 'paragraph':
      root.add(
        pdf.struct('P', {}, [() => write(pdf, block.text, { font: block.strong ? 'strong' : 'text' })]),
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
    line.add(pdf.struct('Lbl', {}, [() => label(pdf, mark, 10)]));
    line.add(pdf.struct('LBody', {}, [() => write(pdf, text, { indent: 32 })]));
    line.end();
  }
  list.end();
}

function writeFact(pdf: Pdf, root: Parent, { word, lines }: Extract<Block, { kind: 'fact' }>): void {
  keepTogether(pdf, 30);
  const fact = pdf.struct('P');
  root.add(fact);
  fact.add(pdf.struct('Span', {}, [() => label(pdf, word, 0)]));
  fact.add(pdf.struct('Span', {}, [() => write(pdf, lines.join('\n'), { indent: INDENT })]));
  fact.end();
}

/** A word at the left of what follows on the same line. */
function label(pdf: Pdf, word: string, x: number): void {
  const { y } = pdf;
  const font = x === 0 ? 'strong' : 'text';
  pdf
    .font(font)
    .fontSize(SIZE.text)
    .fillColor(INK)
    .text(printable(word), MARGIN.left + x, y, { lineBreak: false });
  pdf.y = y;
}

type Look = {
  readonly size?: number;
  readonly font?: 'text' | 'strong';
  readonly indent?: number;
  /** Points left free after it. */
  readonly after?: number;
};

function write(
  pdf: Pdf,
  text: string,
  { size = SIZE.text, font = 'text', indent = 0, after = 4 }: Look,
): void {
  const width = pdf.page.width - MARGIN.left - MARGIN.right - indent;
  const runs = fontRuns(pdf, datesTogether(text), [font, 'more']);
  pdf.x = MARGIN.left + indent;
  for (const [index, run] of runs.entries()) {
    const continued = index < runs.length - 1;
    pdf.font(run.font).fontSize(size).fillColor(INK).text(run.text, { width, continued, lineGap: 2.5 });
  }
  pdf.x = MARGIN.left;
  pdf.y += after;
}

/** Begins a page where less than this is left of the present one. */
function keepTogether(pdf: Pdf, points: number): void {
  if (pdf.y + points > pdf.page.height - MARGIN.bottom) pdf.addPage();
}

/** What the document is, and `Page 1 of 2`: not read out with the text. */
function writeFeet(pdf: Pdf, { foot }: WrittenDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    pdf.switchToPage(index);
    const { page } = pdf;
    const width = page.width - MARGIN.left - MARGIN.right;
    page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const y = page.height - MARGIN.bottom + 24;
    pdf.font('text').fontSize(SIZE.foot).fillColor('#333333');
    pdf.text(footText(pdf, foot, width - 80), MARGIN.left, y, { lineBreak: false });
    pdf.text(`Page ${index + 1} of ${count}`, MARGIN.left, y, { width, align: 'right', lineBreak: false });
    pdf.endMarkedContent();
    page.margins.bottom = MARGIN.bottom;
  }
}

/** The foot on one line: cut where it is too long, in the one font. */
function footText(pdf: Pdf, foot: string, width: number): string {
  const text = fontRuns(pdf, foot.replaceAll('\n', ' '), ['text', 'more'])
    .map((run) => (run.font === 'text' ? run.text : NO_GLYPH))
    .join('');
  pdf.font('text').fontSize(SIZE.foot);
  if (pdf.widthOfString(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && pdf.widthOfString(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
