import type { PaperText } from '~/content/paper-text';
import type { Talk } from '~/domain/paper/talk';

/** How many threads stand on a recommendation or paragraph that the version shown does not have. */
export function unplacedThreads({ threads }: Talk, text: PaperText): number {
  const recommendations = new Set(text.recommendations.map(({ key }) => key));
  const paragraphs = new Set(text.body.map((block) => (block.kind === 'paragraph' ? block.number : null)));
  return threads.filter(({ anchorKind, anchorKey }) => {
    if (anchorKind === 'recommendation') return !recommendations.has(anchorKey);
    return anchorKind === 'paragraph' && !paragraphs.has(anchorKey);
  }).length;
}
