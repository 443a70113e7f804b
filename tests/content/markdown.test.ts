import { describe, expect, it } from 'vitest';
import { readMarkdown } from '~/content/markdown';
import { plainText, type Run, type TextBlock } from '~/domain/paper/text-block';
import hostile from '../fixtures/real-data/blns.json';

const runsOf = (block: TextBlock | undefined): readonly Run[] => (block && 'runs' in block ? block.runs : []);
const textOf = (source: string) => plainText(readMarkdown(source).flatMap(runsOf));

describe('Markdown', () => {
  it('is read into numbered sections and paragraphs', () => {
    const numbers = readMarkdown('Opening\n\n## Why\n\nOne.\n\nTwo.\n\n# How\n\nThree.').map((block) =>
      'number' in block ? block.number : block.kind,
    );
    expect(numbers).toEqual([null, '1', '1.1', '1.2', '2', '2.1']);
  });

  it('keeps the look of words', () => {
    expect(runsOf(readMarkdown('a **b** *c* ~~d~~ `e`')[0])).toEqual([
      { text: 'a ' },
      { text: 'b', strong: true },
      { text: ' ' },
      { text: 'c', em: true },
      { text: ' ' },
      { text: 'd', strike: true },
      { text: ' ' },
      { text: 'e', code: true },
    ]);
  });

  it('keeps lists with their start, tables with their sides, quotes and code', () => {
    const [list, table, quote, code] = readMarkdown(
      '3. one\n4. two\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> said\n\n```\nx < y\n```',
    );
    expect(list).toMatchObject({ kind: 'list', ordered: true, start: 3 });
    expect(table).toMatchObject({
      kind: 'table',
      head: [{ align: 'left' }, { align: 'right' }],
      rows: [[{}, {}]],
    });
    expect(quote).toMatchObject({ kind: 'quote', blocks: [{ kind: 'paragraph', number: null }] });
    expect(code).toEqual({ kind: 'code', runs: [{ text: 'x < y' }] });
  });

  it('shows HTML, images and footnotes as they were typed', () => {
    expect(textOf('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
    expect(textOf('a <b onclick="x()">b</b>')).toBe('a <b onclick="x()">b</b>');
    expect(textOf('![a chart](https://example.org/x.png)')).toBe('![a chart](https://example.org/x.png)');
    expect(textOf('Said[^1]\n\n[^1]: By whom')).toBe('Said[^1][^1]: By whom');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JaVaScRiPt:alert(1)'])(
    'makes no link to %s',
    (address) => {
      expect(runsOf(readMarkdown(`[here](<${address}>)`)[0]).some(({ href }) => href !== undefined)).toBe(
        false,
      );
    },
  );

  it.each(['https://www.gov.uk/', 'mailto:clerk@example.org', '/papers/TB-041'])('links to %s', (address) => {
    expect(runsOf(readMarkdown(`[here](${address})`)[0])).toEqual([{ text: 'here', href: address }]);
  });

  it('shows what would keep it busy for seconds as plain paragraphs', () => {
    const [deep, wild] = ['> '.repeat(5_000), '*a '.repeat(20_000)].map((text) => readMarkdown(`${text}x`));
    expect(deep).toHaveLength(1);
    expect(runsOf(wild?.[0])).toHaveLength(1);
  });

  it.each([
    [
      'a table whose rows are filled up to its head',
      `${'|a'.repeat(900)}\n${'|-'.repeat(900)}\n${'|\n'.repeat(900)}`,
    ],
    ['a long table', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(1_400)}`],
    ['underlines without a heading', '=\n'.repeat(2_900)],
    ['lines', '- a\n'.repeat(25_000)],
    ['lines of an old machine', '-\r'.repeat(25_000)],
    ['links', 'www.a '.repeat(1_100)],
    ['addresses', 'a@b.c '.repeat(4_100)],
  ])('reads no Markdown in %s without end', (_what, text) => {
    for (const { kind } of readMarkdown(text)) expect(kind).toBe('paragraph');
    expect(JSON.stringify(readMarkdown(text))).not.toContain('href');
  });

  it('reads a long paper with tables and links', () => {
    const table = `|Option|Cost|\n|-|-|\n${'|Buy as agent|£95,000|\n'.repeat(40)}\n`;
    const text = `## What it costs\n\n${'A line of the paper, as long as one is.\n'.repeat(2_000)}\n${table.repeat(8)}[here](https://www.gov.uk/)`;
    const kinds = new Set(readMarkdown(text).map(({ kind }) => kind));
    expect(kinds).toContain('table');
    expect(JSON.stringify(readMarkdown(text))).toContain('"href":"https://www.gov.uk/"');
  });

  it.each(hostile.map((text) => [text]))('reads %j', (text) => {
    expect(() => readMarkdown(text)).not.toThrow();
  });
});
