import { plainText, type Run, type TextBlock } from '~/domain/paper/text-block';
import { changedRuns, marked } from './changes';
import { pairUp } from './pair-up';

/** The blocks of the later text with what was added and removed since the earlier one marked in them. */
export function changedBlocks(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): readonly TextBlock[] {
  return pairUp(before, after, textOfBlock).flatMap(
    ({ before: earlier, after: later }): readonly TextBlock[] => {
      if (earlier === null) return [wholly(later, 'added')];
      if (later === null) return [wholly(earlier, 'removed')];
      return earlier.kind === later.kind
        ? [changedBlock(earlier, later)]
        : [wholly(earlier, 'removed'), wholly(later, 'added')];
    },
  );
}

function changedBlock(before: TextBlock, after: TextBlock): TextBlock {
  switch (after.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return { ...after, runs: changedRuns('runs' in before ? before.runs : [], after.runs) };
    case 'quote':
      return before.kind === 'quote'
        ? { ...after, blocks: changedBlocks(before.blocks, after.blocks) }
        : after;
    case 'list':
      return before.kind === 'list' ? changedList(before, after) : after;
    case 'table':
      return before.kind === 'table' ? changedTable(before, after) : after;
    case 'rule':
      return after;
  }
}

type List = Extract<TextBlock, { kind: 'list' }>;
type Table = Extract<TextBlock, { kind: 'table' }>;
type Row = Table['head'];

function changedList(before: List, after: List): List {
  const textOf = (item: readonly TextBlock[]) => item.map(textOfBlock).join('\n');
  const items = pairUp(before.items, after.items, textOf).map(({ before: earlier, after: later }) => {
    if (earlier === null) return later.map((block) => wholly(block, 'added'));
    if (later === null) return earlier.map((block) => wholly(block, 'removed'));
    return changedBlocks(earlier, later);
  });
  return { ...after, items };
}

/** Cells are compared where a row has kept its number of them; otherwise the row is another one. */
function changedTable(before: Table, after: Table): Table {
  const textOf = (row: Row) => row.map(({ runs }) => plainText(runs)).join('\t');
  const rows = pairUp(before.rows, after.rows, textOf).flatMap(
    ({ before: earlier, after: later }): readonly Row[] => {
      if (earlier === null) return [markedRow(later, 'added')];
      if (later === null) return [markedRow(earlier, 'removed')];
      return earlier.length === later.length
        ? [changedRow(earlier, later)]
        : [markedRow(earlier, 'removed'), markedRow(later, 'added')];
    },
  );
  return { ...after, head: changedRow(before.head, after.head), rows };
}

function changedRow(before: Row, after: Row): Row {
  return after.map((cell, index) => ({ ...cell, runs: changedRuns(before[index]?.runs ?? [], cell.runs) }));
}

function markedRow(row: Row, change: NonNullable<Run['change']>): Row {
  return row.map((cell) => ({ ...cell, runs: marked(cell.runs, change) }));
}

function wholly(block: TextBlock, change: NonNullable<Run['change']>): TextBlock {
  // A number is of the text as it is now: what was removed has none.
  const number = change === 'removed' ? null : 'number' in block ? block.number : null;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, number, runs: marked(block.runs, change) };
    case 'code':
      return { ...block, runs: marked(block.runs, change) };
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => wholly(inner, change)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => wholly(inner, change))) };
    case 'table':
      return {
        ...block,
        head: markedRow(block.head, change),
        rows: block.rows.map((row) => markedRow(row, change)),
      };
    case 'rule':
      return block;
  }
}

function textOfBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return plainText(block.runs);
    case 'quote':
      return block.blocks.map(textOfBlock).join('\n');
    case 'list':
      return block.items.map((item) => item.map(textOfBlock).join('\n')).join('\n');
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map(({ runs }) => plainText(runs)).join('\t'))
        .join('\n');
    case 'rule':
      return '---';
  }
}
