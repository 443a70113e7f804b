import { PROBLEM_WORDS } from '~/content/pack-words';
import { fileKindWords, fileSizeWords } from '~/content/paper-words';
import type { PackEntry } from '~/domain/pack/pack-entry';
import { beginSheet, leaveRoom, line, MARGIN, QUIET, type SheetInHand, WIDTH } from './sheet';
import { put, SANS, SERIF, words } from './sheet-text';

export type AgendaRow = {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** "10:20, for decision, Tobias Fenwright". */
  readonly plan: string;
  /** "In the restricted pack"; blank otherwise. */
  readonly note: string;
};

export type FrontOfPack = {
  readonly body: string;
  /** "Agenda and papers", "Supplement 1", "Restricted papers". */
  readonly name: string;
  readonly meeting: string;
  /** When and where. */
  readonly when: string;
  readonly where: string;
  /** The summons of a council's meeting; blank otherwise. */
  readonly summons: string;
  readonly agenda: readonly AgendaRow[];
};

/** The front of a pack: the meeting, and the agenda with the page on which each paper and appendix begins. */
export async function writeFront(front: FrontOfPack, entries: readonly PackEntry[]) {
  const sheet = beginSheet(`${front.body}: ${front.name}`);
  sheet.doc.addPage();
  words(sheet, front.body, { size: 24 });
  words(sheet, front.name, { size: 14, face: SANS });
  sheet.doc.moveDown(0.6);
  words(sheet, front.meeting, { size: 12, face: SANS });
  words(sheet, front.when, { size: 12, face: SANS });
  words(sheet, front.where, { size: 12, face: SANS });
  if (front.summons) {
    sheet.doc.moveDown(0.8);
    words(sheet, front.summons, { size: 11 });
  }
  sheet.doc.moveDown(1);
  words(sheet, 'Contents', { size: 15, face: { ...SERIF, plain: SERIF.strong } });
  line(sheet);
  for (const row of front.agenda) {
    const mine = entries.filter(({ itemId }) => itemId === row.itemId);
    writeRow(sheet, row, mine);
  }
  const beside = entries.filter(({ kind }) => kind === 'beside');
  if (beside.length > 0) writeBeside(sheet, beside);
  const pages = sheet.page();
  return { bytes: await sheet.done(), pages };
}

function writeRow(sheet: SheetInHand, row: AgendaRow, entries: readonly PackEntry[]): void {
  const paper = entries.find(({ kind }) => kind === 'paper');
  leaveRoom(sheet, 34);
  contentsLine(sheet, {
    text: `${row.number}  ${row.title}${paper ? ` (${paper.paper?.ref})` : ''}`,
    indent: 0,
    page: paper?.firstPage ?? null,
  });
  const under = [row.plan, row.note].filter(Boolean).join('. ');
  if (under) words(sheet, under, { size: 9, face: SANS, indent: 20, colour: QUIET });
  for (const { attachment, firstPage, problem, kind } of entries) {
    if (!attachment || kind === 'beside') continue;
    const why = problem ? `: ${PROBLEM_WORDS[problem]}` : '';
    leaveRoom(sheet, 18);
    contentsLine(sheet, {
      text: `Appendix ${attachment.letter}, ${attachment.title}${why}`,
      indent: 20,
      page: firstPage,
    });
  }
  sheet.doc.moveDown(0.35);
}

type ContentsLine = { readonly text: string; readonly indent: number; readonly page: number | null };

function contentsLine(sheet: SheetInHand, { text, indent, page }: ContentsLine): void {
  const { doc } = sheet;
  const at = { size: 10.5, y: doc.y };
  put(sheet, [{ text, fonts: SANS.plain }], { ...at, x: MARGIN.left + indent, width: WIDTH - indent - 50 });
  const bottom = doc.y;
  if (page !== null) {
    const place = { ...at, x: MARGIN.left + WIDTH - 45, width: 45, align: 'right' as const };
    put(sheet, [{ text: String(page), fonts: SANS.plain }], place);
  }
  doc.x = MARGIN.left;
  doc.y = bottom;
}

function writeBeside(sheet: SheetInHand, beside: readonly PackEntry[]): void {
  leaveRoom(sheet, 80);
  sheet.doc.moveDown(0.8);
  words(sheet, 'Files beside this pack', { size: 13, face: { ...SERIF, plain: SERIF.strong } });
  line(sheet);
  for (const { number, attachment, digest } of beside) {
    if (!attachment) continue;
    leaveRoom(sheet, 34);
    const kind = `${fileKindWords(attachment.fileName)}, ${fileSizeWords(attachment.size)}`;
    words(sheet, `Item ${number}, appendix ${attachment.letter}: ${attachment.title} (${kind})`, {
      size: 10,
      face: SANS,
    });
    words(sheet, `SHA-256 ${digest}`, { size: 7.5, face: SANS, colour: QUIET });
    sheet.doc.moveDown(0.3);
  }
}
