import type { Cell, TextBlock } from '~/domain/paper/text-block';
import { type Node, runsOf, textOf, trimmed } from './markdown-runs';

const INLINE = new Set(['strong', 'em', 'del', 'a', 'br']);

/** Blocks of a sanitised tree; text that stands beside blocks becomes a paragraph of its own. */
export function blocksOf(nodes: readonly Node[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let loose: Node[] = [];
  const gather = () => {
    const runs = trimmed(loose.flatMap((node) => runsOf(node)));
    loose = [];
    if (runs.length > 0) blocks.push({ kind: 'paragraph', number: null, runs });
  };
  for (const node of nodes) {
    const inline = node.type === 'text' || INLINE.has(node.tagName ?? '') || node.tagName === 'code';
    if (inline) {
      loose.push(node);
      continue;
    }
    gather();
    const block = blockOf(node);
    if (block) blocks.push(block);
  }
  gather();
  return blocks;
}

function blockOf(node: Node): TextBlock | null {
  const children = node.children ?? [];
  const runs = () => trimmed(children.flatMap((child) => runsOf(child)));
  switch (node.tagName) {
    case 'p': {
      const text = runs();
      return text.length > 0 ? { kind: 'paragraph', number: null, runs: text } : null;
    }
    case 'h1':
    case 'h2':
      return { kind: 'heading', level: 2, number: null, runs: runs() };
    case 'h3':
      return { kind: 'heading', level: 3, number: null, runs: runs() };
    case 'h4':
    case 'h5':
    case 'h6':
      return { kind: 'heading', level: 4, number: null, runs: runs() };
    case 'ul':
    case 'ol':
      return {
        kind: 'list',
        ordered: node.tagName === 'ol',
        start: Number(node.properties?.start ?? 1),
        items: elements(children, 'li').map((item) => blocksOf(item.children ?? [])),
      };
    case 'blockquote':
      return { kind: 'quote', blocks: blocksOf(children) };
    case 'pre':
      return { kind: 'code', runs: [{ text: textOf(node).replace(/\n$/, '') }] };
    case 'hr':
      return { kind: 'rule' };
    case 'table':
      return tableOf(children);
    default:
      return null;
  }
}

function tableOf(children: readonly Node[]): TextBlock {
  const rowsOf = (part: 'thead' | 'tbody') =>
    elements(children, part).flatMap((group) => elements(group.children ?? [], 'tr').map(cellsOf));
  return { kind: 'table', head: rowsOf('thead')[0] ?? [], rows: rowsOf('tbody') };
}

function cellsOf(row: Node): readonly Cell[] {
  return (row.children ?? [])
    .filter(({ tagName }) => tagName === 'th' || tagName === 'td')
    .map((cell) => {
      const align = cell.properties?.align;
      return {
        align: align === 'right' || align === 'center' ? align : 'left',
        runs: trimmed((cell.children ?? []).flatMap((child) => runsOf(child))),
      };
    });
}

function elements(nodes: readonly Node[], tagName: string): readonly Node[] {
  return nodes.filter((node) => node.tagName === tagName);
}
