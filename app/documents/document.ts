/** A document as plain content, whatever file it becomes: a tagged PDF, a Word file. */
export type WrittenDocument = {
  readonly title: string;
  readonly author: string;
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly at: Date;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** In the contents of the file too, as a bookmark. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A word and what it is: `Present`, with each name on a line. */
  | { readonly kind: 'fact'; readonly word: string; readonly lines: readonly string[] };

/**
 * The text that a file may hold: no control characters (a Word file with one does not open), no half of a pair. Lines stay.
 */
export function printable(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .replace(/\p{Cs}/gu, '\ufffd')
  );
}

/** What stands before an item of a list: its own letter, `(a)`, where it has one. */
export function listItem(item: string): { readonly mark: string; readonly text: string } {
  const [, mark = '\u2022', text = item] = /^(\([a-z]{1,5}\)) (.+)$/s.exec(item) ?? [];
  return { mark, text };
}
