import type { ReactNode } from 'react';
import type { TextBlock } from '~/domain/paper/text-block';
import { RunText } from './run-text';
import { TextTable } from './text-table';

export type Under = (anchor: {
  readonly kind: 'recommendation' | 'paragraph';
  readonly key: string;
}) => ReactNode;

type TextBlocksProps = { blocks: readonly TextBlock[]; under?: Under | undefined; tables?: string };

/** The text of a paper: numbered sections and paragraphs with hanging numbers, and what stands between them. */
export function TextBlocks({ blocks, under, tables = 'Table' }: TextBlocksProps) {
  return (
    <>
      {withKeys(blocks).map(({ key, block, table }) => (
        <Block key={key} block={block} under={under} label={`${tables} ${table}`} />
      ))}
    </>
  );
}

type BlockProps = { block: TextBlock; under?: Under | undefined; label: string };

function Block({ block, under, label }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />;
    case 'paragraph':
      return <Paragraph block={block} under={under} />;
    case 'list':
      return <List block={block} label={label} />;
    case 'table':
      return <TextTable table={block} label={label} />;
    case 'quote':
      return (
        <blockquote className="mt-3 border-l-2 border-rule pl-4 md:ml-11">
          <TextBlocks blocks={block.blocks} tables={label} />
        </blockquote>
      );
    case 'code':
      return (
        <pre className="mt-3 rounded-sm bg-sunk p-3 font-sans whitespace-pre-wrap md:ml-11">
          <RunText runs={block.runs} />
        </pre>
      );
    case 'rule':
      return <hr className="mt-6 border-rule" />;
  }
}

function Heading({ block }: { block: Extract<TextBlock, { kind: 'heading' }> }) {
  const Tag = `h${block.level}` as const;
  if (block.level > 2) {
    return (
      <Tag className="mt-5 font-semibold md:ml-11">
        <RunText runs={block.runs} />
      </Tag>
    );
  }
  return (
    <Tag
      id={block.number ? `s-${block.number}` : undefined}
      className="serif-display mt-9 flex scroll-mt-40 gap-4 text-2xl"
    >
      <span className="w-7 shrink-0 text-ink-3">{block.number}</span>
      <span>
        <RunText runs={block.runs} />
      </span>
    </Tag>
  );
}

function Paragraph({
  block,
  under,
}: {
  block: Extract<TextBlock, { kind: 'paragraph' }>;
  under?: Under | undefined;
}) {
  const { number } = block;
  return (
    <div className="relative mt-3">
      <div id={number ? `p-${number}` : undefined} className="flex scroll-mt-40 gap-4">
        <span className="w-7 shrink-0 text-base leading-7 text-ink-3 tnum">
          {number ? (
            <a
              href={`#p-${number}`}
              aria-label={`Paragraph ${number}`}
              className="text-ink-3 no-underline hover:underline"
            >
              {number}
            </a>
          ) : null}
        </span>
        <p className="max-w-[66ch] min-w-0 font-serif text-lg leading-7 break-words whitespace-pre-line">
          <RunText runs={block.runs} />
        </p>
      </div>
      {number ? under?.({ kind: 'paragraph', key: number }) : null}
    </div>
  );
}

function List({ block, label }: { block: Extract<TextBlock, { kind: 'list' }>; label: string }) {
  const Tag = block.ordered ? 'ol' : 'ul';
  let number = block.start;
  return (
    <Tag className="mt-2 space-y-1.5 md:ml-11">
      {block.items.map((item) => {
        const mark = block.ordered ? String(number) : '•';
        number += 1;
        return (
          <li key={mark === '•' ? `${number}` : mark} className="flex gap-3 font-serif text-lg leading-7">
            <span
              className={`w-5 shrink-0 ${block.ordered ? 'serif-num text-accent' : 'text-ink-3'}`}
              aria-hidden="true"
            >
              {mark}
            </span>
            <div className="min-w-0 max-w-[66ch] break-words">
              {withKeys(item).map(({ key, block: inner }) =>
                inner.kind === 'paragraph' ? (
                  <p key={key} className="whitespace-pre-line">
                    <RunText runs={inner.runs} />
                  </p>
                ) : (
                  <Block key={key} block={inner} label={label} />
                ),
              )}
            </div>
          </li>
        );
      })}
    </Tag>
  );
}

/** Blocks have no names of their own; their order does not change while a page stands. */
function withKeys(blocks: readonly TextBlock[]) {
  let table = 0;
  let at = 0;
  return blocks.map((block) => {
    at += 1;
    if (block.kind === 'table') table += 1;
    return { key: at, block, table };
  });
}
