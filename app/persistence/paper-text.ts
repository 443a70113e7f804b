import type { PaperContent } from '~/domain/paper/paper-content';
import { frozen } from './frozen';

const MOST = 40;
const lately = new Map<string, PaperContent>();

/**
 * What a paper says, as it is kept: in its draft and, frozen, in each version. The same text is the same content, which
 * nobody changes, so that what is made of a version is made once while it is being read.
 */
export function readContent(kept: string): PaperContent {
  const content = lately.get(kept) ?? frozen(JSON.parse(kept) as PaperContent);
  if (lately.size >= MOST) lately.clear();
  lately.set(kept, content);
  return content;
}

export function keepContent(content: PaperContent): string {
  return JSON.stringify(content);
}
