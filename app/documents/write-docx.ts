import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { type Block, listItem, printable, type WrittenDocument } from './document';

const FONT = 'Georgia';
const INK = '1d1d1b';
/** Twentieths of a point: the width between the margins of an A4 page. */
const WIDTH = 9_600;

/** A Word file of a document: headings that its navigation shows, British English, the page number at the foot. */
export async function writeDocx({
  title,
  author,
  foot,
  blocks,
}: WrittenDocument): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: printable(title),
    creator: printable(author),
    lastModifiedBy: 'Tabled',
    description: '',
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, color: INK, language: { value: 'en-GB' } } },
        title: {
          run: { font: FONT, size: 40, bold: true, color: INK },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: {
          run: { font: FONT, size: 26, bold: true, color: INK },
          paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 },
          },
        },
        footers: { default: new Footer({ children: [footOf(foot)] }) },
        children: blocks.flatMap(paragraphsOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function footOf(foot: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    children: [
      new TextRun({ text: printable(foot), size: 16 }),
      new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 16 }),
    ],
  });
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.text) })];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 80 }, children: runs(block.text, block.strong) })];
    case 'list':
      return block.items.map(listParagraph);
    case 'fact':
      return [
        new Paragraph({
          spacing: { after: 80 },
          indent: { left: 2_200, hanging: 2_200 },
          tabStops: [{ type: TabStopType.LEFT, position: 2_200 }],
          children: [
            ...runs(block.word, true),
            new TextRun({ text: '\t' }),
            ...block.lines.flatMap((line, index) => [
              ...(index > 0 ? [new TextRun({ break: 1 })] : []),
              ...runs(line),
            ]),
          ],
        }),
      ];
  }
}

/** A line of the text is a line of the paragraph. */
function runs(text: string, bold = false): readonly TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(index > 0 ? { break: 1 } : {}) }));
}

/** With its own letter where it has one, hung out as a bullet is. */
function listParagraph(item: string): Paragraph {
  const { mark, text } = listItem(item);
  if (text === item)
    return new Paragraph({ bullet: { level: 0 }, alignment: AlignmentType.LEFT, children: runs(item) });
  return new Paragraph({
    style: 'ListParagraph',
    alignment: AlignmentType.LEFT,
    indent: { left: 720, hanging: 360 },
    tabStops: [{ type: TabStopType.LEFT, position: 720 }],
    children: [...runs(mark), new TextRun({ text: '\t' }), ...runs(text)],
  });
}
