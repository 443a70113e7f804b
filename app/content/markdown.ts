import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { numberParagraphs, type TextBlock } from '~/domain/paper/text-block';
import { blocksOf } from './markdown-blocks';
import type { Node } from './markdown-runs';

/** What may be said: text, its structure and links to the web, by mail or within. No image, no identifier. */
const ALLOWED = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'del', 'a'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script'],
};

/** HTML, images and footnotes are shown as they were typed: nothing that a writer wrote disappears. */
function asTyped(source: string) {
  return (_state: unknown, node: Node) => ({
    type: 'text',
    value: source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
  });
}
const paragraphAsTyped = (source: string) => (state: unknown, node: Node) => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [asTyped(source)(state, node)],
});

type Typed = { type: string; value?: string; checked?: boolean | null; children?: Typed[] };

/** A box of a task list is text: nobody ticks it in a paper. */
function boxesAsTyped(node: Typed): void {
  const first = node.children?.[0];
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    first?.children?.unshift({ type: 'text', value: node.checked ? '[x] ' : '[ ] ' });
    node.checked = null;
  }
  for (const child of node.children ?? []) boxesAsTyped(child);
}

/**
 * The text of a paper from its Markdown, as plain data for components to draw: the one way from what people
 * write to what a page shows. On the server only; the browser never parses Markdown.
 */
export function readMarkdown(source: string): readonly TextBlock[] {
  const known = read.get(source);
  if (known) return known;
  const blocks = isWild(source) ? plainParagraphs(source) : parse(source);
  if (read.size >= MOST_KEPT) read.delete(read.keys().next().value ?? '');
  read.set(source, blocks);
  return blocks;
}

// A version never changes and is read many times; parsing it takes as long as all else on its page.
const read = new Map<string, readonly TextBlock[]>();
const MOST_KEPT = 60;

// What would keep the parser busy for seconds is no paper: marks, links or lines by the thousand, a table of thousands of
// cells, or quotes and lists within each other a dozen deep. It is shown as it was typed.
const MOST_MARKS = 4_000;
const MOST_LINKS = 1_000;
const MOST_LINES = 3_000;
// Each row of a table has as many cells as its head, whatever is written of it: two thousand in two thousand rows end the process.
const MOST_CELLS = 20_000;
const MOST_UNDERLINES = 100;
const UNDERLINE = /^[ \t]*=+[ \t]*$/gm;
const DEEP = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){12}|^[ \t]{60}/m;

function isWild(source: string): boolean {
  const times = (what: RegExp) => source.match(what)?.length ?? 0;
  return (
    DEEP.test(source) ||
    times(/[*_[\]<`~&|@]/g) > MOST_MARKS ||
    times(/www\.|:\/\//g) > MOST_LINKS ||
    times(/\r\n?|\n/g) > MOST_LINES ||
    times(UNDERLINE) > MOST_UNDERLINES ||
    cellsIn(source) > MOST_CELLS
  );
}

/** As many cells as its tables could have at most. */
function cellsIn(source: string): number {
  const widths = source.split('\n').map((line) => line.split('|').length - 1);
  return widths.reduce((most, one) => Math.max(most, one), 0) * widths.length;
}

function plainParagraphs(source: string): readonly TextBlock[] {
  const paragraphs = source.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return numberParagraphs(paragraphs.map((text) => ({ kind: 'paragraph', number: null, runs: [{ text }] })));
}

function parse(source: string): readonly TextBlock[] {
  const typed = asTyped(source);
  const typedBlock = paragraphAsTyped(source);
  const handlers = {
    html: (state: unknown, node: Node, parent: Node | undefined) =>
      parent?.type === 'paragraph' || parent?.type === 'heading'
        ? typed(state, node)
        : typedBlock(state, node),
    image: typed,
    imageReference: typed,
    footnoteReference: typed,
    footnoteDefinition: typedBlock,
  };
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(() => boxesAsTyped as never)
    .use(remarkRehype, { handlers: handlers as never })
    .use(rehypeSanitize, ALLOWED);
  const tree = processor.runSync(processor.parse(source)) as unknown as Node;
  return numberParagraphs(blocksOf(tree.children ?? []));
}
