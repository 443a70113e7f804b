import type { WrittenDocument } from './document';
import { fontRuns } from './font-runs';
import { NO_GLYPH } from './pdf-fonts';
import { MARGIN, type Pdf, SIZE } from './pdf-text';

/** What the document is, and `Page 1 of 2`: not read out with the text. */
export function writeFeet(pdf: Pdf, { foot }: WrittenDocument): void {
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
