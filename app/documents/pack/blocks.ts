import { plainText, type TextBlock } from '~/domain/paper/text-block';
import { A4, leaveRoom, line, MARGIN, RULE, type SheetInHand, WIDTH } from './sheet';
import { put, runs, SANS, SERIF, words } from './sheet-text';

const HANG = 34;

/** The text of a paper, block by block; answers on which page each begins. */
export function writeBlocks(sheet: SheetInHand, blocks: readonly TextBlock[]): readonly number[] {
  return blocks.map((block) => {
    leaveRoom(sheet, block.kind === 'heading' ? 70 : 30);
    const page = sheet.page();
    writeBlock(sheet, block, HANG);
    return page;
  });
}

function writeBlock(sheet: SheetInHand, block: TextBlock, indent: number): void {
  const { doc } = sheet;
  switch (block.kind) {
    case 'heading': {
      doc.moveDown(0.7);
      const size = block.level === 2 ? 15 : 11.5;
      const number = block.number ? `${block.number}  ` : '';
      words(sheet, `${number}${plainText(block.runs)}`, {
        size,
        face: { ...SERIF, plain: SERIF.strong },
        indent: block.level === 2 ? 0 : indent,
      });
      doc.moveDown(0.2);
      return;
    }
    case 'paragraph':
      if (block.number) {
        const top = doc.y;
        const place = { size: 9, x: MARGIN.left, y: top + 2, width: HANG - 6, colour: '#566176' };
        put(sheet, [{ text: block.number, fonts: SANS.plain }], place);
        doc.y = top;
      }
      runs(sheet, block.runs, { size: 11, indent });
      doc.moveDown(0.5);
      return;
    case 'list':
      for (const [index, item] of block.items.entries()) {
        leaveRoom(sheet, 26);
        const top = doc.y;
        const mark = block.ordered ? `${block.start + index}.` : '•';
        const place = { size: 11, x: MARGIN.left + indent, y: top, width: 18, lineGap: 1 };
        put(sheet, [{ text: mark, fonts: SERIF.plain }], place);
        doc.y = top;
        for (const inner of item) writeBlock(sheet, inner, indent + 20);
      }
      return;
    case 'quote':
      for (const inner of block.blocks) writeBlock(sheet, inner, indent + 16);
      return;
    case 'code':
      runs(sheet, block.runs, { size: 9.5, face: { ...SANS }, indent });
      doc.moveDown(0.5);
      return;
    case 'rule':
      line(sheet);
      return;
    case 'table':
      writeTable(sheet, block);
  }
}

const CELL = { size: 9, pad: 4 } as const;

function writeTable(sheet: SheetInHand, { head, rows }: Extract<TextBlock, { kind: 'table' }>): void {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const width = WIDTH / columns;
  const { doc } = sheet;
  const row = (cells: typeof head, fonts: (typeof SANS)['plain']) => {
    const texts = cells.map((cell) => plainText(cell.runs));
    const inner = width - 2 * CELL.pad;
    doc.font(fonts[0]).fontSize(CELL.size);
    const high = Math.max(0, ...texts.map((text) => doc.heightOfString(text, { width: inner })));
    leaveRoom(sheet, Math.min(Math.max(12, high) + 2 * CELL.pad, A4.height / 2));
    const top = doc.y;
    let bottom = top + 12 + CELL.pad;
    for (const [index, text] of texts.entries()) {
      put(sheet, [{ text, fonts }], {
        ...{ size: CELL.size, x: MARGIN.left + index * width + CELL.pad, y: top + CELL.pad, width: inner },
        align: cells[index]?.align ?? 'left',
        // A cell longer than a page is cut rather than lead to a page a line.
        height: A4.height - MARGIN.bottom - top - CELL.pad,
        ellipsis: true,
      });
      bottom = Math.max(bottom, doc.y);
    }
    doc.y = bottom + CELL.pad;
    doc
      .moveTo(MARGIN.left, doc.y)
      .lineTo(MARGIN.left + WIDTH, doc.y)
      .lineWidth(0.5)
      .strokeColor(RULE)
      .stroke();
    doc.x = MARGIN.left;
  };
  doc.moveDown(0.3);
  if (head.length > 0) row(head, SANS.strong);
  for (const cells of rows) row(cells, SANS.plain);
  doc.moveDown(0.6);
}
