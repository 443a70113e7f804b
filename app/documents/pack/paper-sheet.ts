import type { PaperText } from '~/content/paper-text';
import {
  CLASSIFICATION_WORDS,
  IMPLICATION_WORDS,
  PURPOSE_WORDS,
  STANDING_WORDS,
} from '~/content/paper-words';
import type { Classification } from '~/domain/paper/classification';
import { plainText } from '~/domain/paper/text-block';
import { writeBlocks } from './blocks';
import { leaveRoom, line, type SheetInHand } from './sheet';
import { heading, pair, runs, SANS, words } from './sheet-text';

export type PaperOfPack = {
  /** Of the item: 6, 6A. */
  readonly number: string;
  readonly ref: string;
  readonly version: number;
  readonly body: string;
  readonly author: string;
  readonly sponsor: string;
  readonly classification: Classification;
  /** Why it is withheld; blank for an open paper. */
  readonly classificationReason: string;
  /** "Appendix A: Options appraisal (PDF)". */
  readonly appendices: readonly string[];
  readonly text: PaperText;
};

/**
 * A paper from the page in hand on: its cover sheet (governance.md §10), recommendations, implications, options and numbered
 * text. Answers on which page each block of the text begins.
 */
export function writePaper(sheet: SheetInHand, paper: PaperOfPack): readonly number[] {
  const { text } = paper;
  writeCover(sheet, paper);
  if (text.summary.length > 0) {
    heading(sheet, 'Summary', 14);
    runs(sheet, text.summary, { size: 11 });
  }
  writeRecommendations(sheet, paper);
  writeOptions(sheet, text);
  writeImplications(sheet, text);
  if (text.body.length > 0) {
    sheet.doc.moveDown(0.6);
    line(sheet);
  }
  const blockPages = writeBlocks(sheet, text.body);
  for (const [name, said] of [
    ['Consultation', text.consultation],
    ['Timetable and next steps', text.timetable],
    ['Who delivers it', text.deliveryOwner],
    ['Background papers', text.backgroundPapers],
  ] as const) {
    if (said.length === 0) continue;
    heading(sheet, name, 12.5);
    runs(sheet, said, { size: 11 });
  }
  return blockPages;
}

function writeCover(sheet: SheetInHand, paper: PaperOfPack): void {
  const { text } = paper;
  words(sheet, `Item ${paper.number}, ${paper.ref}, version ${paper.version}`, { size: 10, face: SANS });
  sheet.doc.moveDown(0.3);
  runs(sheet, text.title, { size: 21 });
  sheet.doc.moveDown(0.4);
  line(sheet);
  pair(sheet, 'Purpose', `${PURPOSE_WORDS[text.purpose]}. ${plainText(text.purposeText)}`);
  pair(sheet, 'Sponsor', paper.sponsor);
  pair(sheet, 'Author', paper.author);
  const withheld = paper.classificationReason ? `: ${paper.classificationReason}` : '';
  pair(sheet, 'Who may read it', `${CLASSIFICATION_WORDS[paper.classification]}${withheld}`);
  pair(sheet, 'Key decision', text.keyDecision ? 'Yes, of the council’s executive' : '');
  pair(sheet, 'Appendices', paper.appendices.join('\n'));
}

function writeRecommendations(sheet: SheetInHand, { text, body }: PaperOfPack): void {
  if (text.recommendations.length === 0) return;
  heading(sheet, 'Recommendations', 14);
  words(sheet, `That the ${body}:`, { size: 11 });
  for (const { key, runs: said } of text.recommendations) {
    leaveRoom(sheet, 26);
    sheet.doc.moveDown(0.2);
    runs(sheet, [{ text: `(${key ?? ''}) ` }, ...said], { size: 11, indent: 16 });
  }
}

function writeOptions(sheet: SheetInHand, { options }: PaperText): void {
  if (options.length === 0) return;
  heading(sheet, 'Options', 14);
  for (const option of options) {
    leaveRoom(sheet, 40);
    const standing = STANDING_WORDS[option.standing].toLowerCase();
    const title = option.title.map(({ text }) => text).join('');
    runs(
      sheet,
      [
        ...option.title.map((run) => ({ ...run, strong: true as const })),
        // An option named by how it stands does not say it twice.
        ...(title.trim().toLowerCase() === standing ? [] : [{ text: ` (${standing})` }]),
      ],
      { size: 11 },
    );
    for (const [name, said] of [
      ['', option.means],
      ['For: ', option.advantages],
      ['Against: ', option.disadvantages],
    ] as const) {
      if (said.length > 0) runs(sheet, [{ text: name }, ...said], { size: 11, indent: 16 });
    }
    sheet.doc.moveDown(0.4);
  }
}

function writeImplications(sheet: SheetInHand, { implications }: PaperText): void {
  const said = implications.filter(({ runs: text }) => text.length > 0);
  if (said.length === 0) return;
  heading(sheet, 'Implications', 14);
  for (const { key, runs: text } of said) {
    const name = IMPLICATION_WORDS[key];
    pair(sheet, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, plainText(text));
  }
}
