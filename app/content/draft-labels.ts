import { IMPLICATIONS, MOST_OPTIONS, MOST_RECOMMENDATIONS } from '~/domain/paper/paper-content';
import { IMPLICATION_WORDS } from './paper-words';

const PLAIN: { readonly [name: string]: string } = {
  title: 'Title',
  classification: 'Class',
  classificationReason: 'Why it is withheld',
  paragraphs: 'Paragraphs of Schedule 12A',
  publicInterest: 'The public interest',
  purpose: 'What the paper is for',
  purposeText: 'Purpose, in a sentence',
  summary: 'Summary',
  keyDecision: 'Key decision',
  consultation: 'Who was asked, when and with what result',
  timetable: 'Timetable',
  deliveryOwner: 'Who delivers it',
  backgroundPapers: 'Background papers',
  body: 'Text',
};
const numbers = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** What the editor calls each of its fields, in the order of its form. */
export const DRAFT_LABELS: { readonly [name: string]: string } = {
  ...PLAIN,
  ...Object.fromEntries(
    numbers(MOST_RECOMMENDATIONS).map((number) => [
      `recommendation-${number}`,
      `Recommendation ${letter(number)}`,
    ]),
  ),
  ...Object.fromEntries(
    numbers(MOST_OPTIONS).flatMap((number) => [
      [`option-${number}-title`, `Option ${number}`],
      [`option-${number}-standing`, `Standing of option ${number}`],
      [`option-${number}-means`, `What option ${number} means`],
      [`option-${number}-advantages`, `For option ${number}`],
      [`option-${number}-disadvantages`, `Against option ${number}`],
    ]),
  ),
  ...Object.fromEntries(
    IMPLICATIONS.map((key) => [`implication-${key}`, `Implications: ${IMPLICATION_WORDS[key]}`]),
  ),
};

export function letter(number: number): string {
  return `(${String.fromCharCode(96 + number)})`;
}
