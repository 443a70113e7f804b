import type { PaperContent } from '~/domain/paper/paper-content';

/** What a paper says, as it is kept: in its draft and, frozen, in each version. */
export function readContent(kept: string): PaperContent {
  return JSON.parse(kept) as PaperContent;
}

export function keepContent(content: PaperContent): string {
  return JSON.stringify(content);
}
