/** A stretch of text of one look; `change` says what became of it since the version compared with. */
export type Run = {
  readonly text: string;
  readonly strong?: true;
  readonly em?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly href?: string;
  readonly change?: 'added' | 'removed';
  /** On the first run of a change: its number, 1, 2 … in the order of reading. */
  readonly changeNumber?: number;
};

export type Cell = { readonly align: 'left' | 'right' | 'center'; readonly runs: readonly Run[] };

/** The text of a paper as plain data: what Markdown may say and nothing more. No HTML is in it. */
export type TextBlock =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly number: string | null;
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'paragraph'; readonly number: string | null; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly TextBlock[])[];
    }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'code'; readonly runs: readonly Run[] }
  | { readonly kind: 'rule' };

/**
 * Numbers sections 1, 2 … and the paragraphs in them 1.1, 1.2 … (governance.md §10). Only what stands at the
 * top is numbered; text before the first section is not, and without any section paragraphs are 1, 2 …
 */
export function numberParagraphs(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const sections = blocks.some((block) => block.kind === 'heading' && block.level === 2);
  let section = 0;
  let paragraph = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.level === 2) {
      section += 1;
      paragraph = 0;
      return { ...block, number: String(section) };
    }
    if (block.kind !== 'paragraph' || (sections && section === 0)) return block;
    paragraph += 1;
    return { ...block, number: sections ? `${section}.${paragraph}` : String(paragraph) };
  });
}

/** The words of runs without their look. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
