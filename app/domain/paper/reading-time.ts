import type { PaperContent } from './paper-content';

export const WORDS_A_MINUTE = 200;

/** All that a reader of the paper reads, cover sheet and body; what stands between spaces is a word. */
export function wordsOfPaper(content: PaperContent): number {
  const options = content.options.flatMap(({ title, means, advantages, disadvantages }) => [
    title,
    means,
    advantages,
    disadvantages,
  ]);
  const texts = [
    content.title,
    content.purposeText,
    content.summary,
    ...content.recommendations.map(({ text }) => text),
    ...options,
    ...content.implications.map(({ text }) => text),
    content.consultation,
    content.timetable,
    content.body,
  ];
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes at 200 words a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}
