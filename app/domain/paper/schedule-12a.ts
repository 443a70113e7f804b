import { ok, type Result, refuse } from '../shared/result';

/**
 * Descriptions of exempt information in Part 1 of Schedule 12A to the Local Government Act 1972, as it applies in England.
 * Paragraphs 8 to 10 qualify them and describe nothing.
 */
export const PARAGRAPHS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Paragraph = (typeof PARAGRAPHS)[number];

export type WrongParagraph = {
  readonly code: 'paragraph-of-wales' | 'paragraph-unknown';
  readonly paragraph: number;
};
export type ParagraphRefusal =
  | { readonly code: 'paragraph-missing' | 'public-interest-missing' }
  | WrongParagraph;

const WALES = { first: 12, last: 18 };

/**
 * Whether information may be called exempt under these paragraphs: each describes something in England, and since paragraph
 * 10 it is exempt only while the public interest in maintaining the exemption outweighs that in disclosure, so the reason is
 * always asked for; where they weigh the same it is disclosed. Numbers 12 to 18 are of Wales. Answers them in order, each
 * once. Source: governance.md §7.
 */
export function checkParagraphs(
  paragraphs: readonly number[],
  publicInterest: string,
): Result<readonly Paragraph[], ParagraphRefusal> {
  const wrong = wrongParagraph(paragraphs);
  if (wrong) return refuse(wrong);
  if (paragraphs.length === 0) return refuse({ code: 'paragraph-missing' });
  if (publicInterest.trim() === '') return refuse({ code: 'public-interest-missing' });
  return ok(PARAGRAPHS.filter((one) => paragraphs.includes(one)));
}

/** The first number that describes nothing in England: of Wales, or of no description at all. */
export function wrongParagraph(paragraphs: readonly number[]): WrongParagraph | null {
  const [wrong] = paragraphs.filter((one) => !isParagraph(one));
  if (wrong === undefined) return null;
  const wales = wrong >= WALES.first && wrong <= WALES.last;
  return { code: wales ? 'paragraph-of-wales' : 'paragraph-unknown', paragraph: wrong };
}

function isParagraph(number: number): number is Paragraph {
  return (PARAGRAPHS as readonly number[]).includes(number);
}
