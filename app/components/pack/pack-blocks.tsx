import { Fragment } from 'react';
import { plainText, type TextBlock } from '~/domain/paper/text-block';
import { RunText } from '../paper/run-text';
import { TextTable } from '../paper/text-table';

type PackBlocksProps = {
  blocks: readonly TextBlock[];
  /** On which page of the PDF each block begins. */
  pages?: readonly number[];
  /** The page on which the text begins. */
  from?: number;
};

/** The text of a paper in a pack, with a mark where each page of the PDF begins: the numbers are the same in both. */
export function PackBlocks({ blocks, pages = [], from = 0 }: PackBlocksProps) {
  const keyed = inOrder(blocks);
  return (
    <>
      {keyed.map(({ key, block, at }) => {
        const page = pages[at];
        const before = pages[at - 1] ?? from;
        return (
          <Fragment key={key}>
            {page !== undefined && page > before ? <PageMark page={page} /> : null}
            <Block block={block} />
          </Fragment>
        );
      })}
    </>
  );
}

export function PageMark({ page }: { page: number }) {
  return (
    <p className="mt-4 flex items-center gap-3 text-sm text-ink-2 tnum">
      <span className="h-px flex-1 bg-rule" aria-hidden="true" />
      Page {page}
    </p>
  );
}

function Block({ block }: { block: TextBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h4 className="serif-display mt-7 text-xl">
          {block.number ? `${block.number} ` : ''}
          <RunText runs={block.runs} />
        </h4>
      ) : (
        <p className="mt-4 font-semibold">
          <RunText runs={block.runs} />
        </p>
      );
    case 'paragraph':
      return (
        <p className="mt-3 flex gap-3 font-serif text-lg leading-7 break-words">
          {block.number ? (
            <span className="w-9 shrink-0 font-sans text-base text-ink-3 tnum">{block.number}</span>
          ) : null}
          <span className="min-w-0 flex-1">
            <RunText runs={block.runs} />
          </span>
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List
          start={block.ordered ? block.start : undefined}
          className={`mt-3 pl-8 ${block.ordered ? 'list-decimal' : 'list-disc'}`}
        >
          {inOrder(block.items.map((item) => ({ kind: 'quote' as const, blocks: item }))).map(
            ({ key, block: item }) => (
              <li key={key}>
                <PackBlocks blocks={item.blocks} />
              </li>
            ),
          )}
        </List>
      );
    }
    case 'table':
      return (
        <TextTable
          table={block}
          label={`Table: ${block.head.map((cell) => plainText(cell.runs)).join(', ')}`}
        />
      );
    case 'quote':
      return (
        <blockquote className="mt-3 border-l-2 border-rule pl-4">
          <PackBlocks blocks={block.blocks} />
        </blockquote>
      );
    case 'code':
      return (
        <pre className="mt-3 rounded-sm bg-sunk p-3 font-sans whitespace-pre-wrap">
          <RunText runs={block.runs} />
        </pre>
      );
    case 'rule':
      return <hr className="mt-6 border-rule" />;
  }
}

function inOrder<B>(blocks: readonly B[]) {
  return blocks.map((block, at) => ({ key: `block ${at}`, block, at }));
}
