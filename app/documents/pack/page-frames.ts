import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import PDFKit from 'pdfkit';
import { fontRuns } from '../font-runs';
import { NO_DEFAULT, registerFonts } from '../pdf-fonts';
import { READ_AT_ONCE } from './at-once';
import { put, SANS } from './sheet-text';

/** What the pack says on a page: above it what the page belongs to, beneath it the pack and the page's number. */
export type PageFrame = { readonly heading: string; readonly foot: string; readonly number: string };

const SIZE = 8.5;
const SIDE = 40;
const COLOUR = '#33405a';

/** Draws frames on the first pages, one on each. All of them are written in one file, so that its font is embedded once. */
export async function drawFrames(file: PDFDocument, frames: readonly PageFrame[]): Promise<void> {
  if (frames.length === 0) return;
  const pages = file.getPages().slice(0, frames.length);
  const written = await PDFDocument.load(await writtenFrames(pages, frames), READ_AT_ONCE);
  const drawn = await file.embedPages(written.getPages());
  for (const [index, page] of pages.entries()) {
    const frame = drawn[index];
    if (frame) page.drawPage(frame, { x: 0, y: 0 });
    await frame?.embed();
  }
}

async function writtenFrames(pages: readonly PDFPage[], frames: readonly PageFrame[]): Promise<Uint8Array> {
  const doc = new PDFKit({ autoFirstPage: false, font: NO_DEFAULT });
  registerFonts(doc);
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  for (const [index, page] of pages.entries()) {
    const { width, height } = page.getSize();
    doc.addPage({ size: [width, height], margin: 0 });
    const frame = frames[index];
    if (frame) writeFrame(doc, frame, { width, height });
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

type Size = { readonly width: number; readonly height: number };

function writeFrame(doc: PDFKit.PDFDocument, frame: PageFrame, { width, height }: Size): void {
  const across = width - 2 * SIDE;
  oneLine(doc, frame.heading, { y: 21, x: SIDE, width: across });
  const foot = height - 29;
  oneLine(doc, frame.foot, { y: foot, x: SIDE, width: across - 120 });
  oneLine(doc, frame.number, { y: foot, x: width - SIDE - 110, width: 110, align: 'right' });
}

type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'right';
};

/** On one line, cut where it is too long. */
function oneLine(doc: PDFKit.PDFDocument, text: string, place: Place): void {
  if (text === '') return;
  const shown = cut(doc, text.replaceAll('\n', ' '), place.width);
  // A hair more than it takes, so that rounding breaks no line.
  const width = place.width + 1;
  put({ doc }, [{ text: shown, fonts: SANS.plain }], { ...place, width, size: SIZE, colour: COLOUR });
}

function cut(doc: PDFKit.PDFDocument, text: string, width: number): string {
  const fits = (said: string) => widthOf(doc, said) <= width;
  if (fits(text)) return text;
  const letters = [...text];
  const cutAt = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`;
  let [fit, tooLong] = [0, letters.length];
  while (tooLong - fit > 1) {
    const middle = (fit + tooLong) >> 1;
    if (fits(cutAt(middle))) fit = middle;
    else tooLong = middle;
  }
  return cutAt(fit);
}

function widthOf(doc: PDFKit.PDFDocument, text: string): number {
  doc.fontSize(SIZE);
  return fontRuns(doc, text, SANS.plain).reduce(
    (sum, run) => sum + doc.font(run.font).widthOfString(run.text),
    0,
  );
}
