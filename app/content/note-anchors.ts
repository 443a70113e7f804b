import type { PaperContent } from '~/domain/paper/paper-content';
import type { NoteAnchor } from '~/domain/paper/place-notes';
import { plainText } from '~/domain/paper/text-block';
import { readMarkdown } from './markdown';

/** The parts of a paper that a note can stand on: its recommendations and numbered paragraphs, in order. */
export function noteAnchors(content: PaperContent): readonly NoteAnchor[] {
  return [
    ...content.recommendations.map(({ key, text }) => ({ kind: 'recommendation' as const, key, text })),
    ...readMarkdown(content.body).flatMap((block) =>
      block.kind === 'paragraph' && block.number !== null
        ? [{ kind: 'paragraph' as const, key: block.number, text: plainText(block.runs) }]
        : [],
    ),
  ];
}

/** Whether a paper has the part, or the paper itself is meant. */
export function hasPart(content: PaperContent, kind: NoteAnchor['kind'] | 'paper', key: string): boolean {
  return kind === 'paper' || noteAnchors(content).some((one) => one.kind === kind && one.key === key);
}
