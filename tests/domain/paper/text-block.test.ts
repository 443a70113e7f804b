import { describe, expect, it } from 'vitest';
import { numberParagraphs, plainText, type TextBlock } from '~/domain/paper/text-block';

const section = (text: string): TextBlock => ({ kind: 'heading', level: 2, number: null, runs: [{ text }] });
const heading = (text: string): TextBlock => ({ kind: 'heading', level: 3, number: null, runs: [{ text }] });
const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', number: null, runs: [{ text }] });
const list: TextBlock = { kind: 'list', ordered: true, start: 1, items: [[paragraph('in a list')]] };

const numbers = (blocks: readonly TextBlock[]) =>
  numberParagraphs(blocks).map((block) => ('number' in block ? block.number : block.kind));

describe('the numbers of a paper', () => {
  it('are 1, 1.1 and on; lists and smaller headings between them count for nothing', () => {
    const blocks = [
      section('Why'),
      paragraph('a'),
      heading('More'),
      list,
      paragraph('b'),
      section('How'),
      paragraph('c'),
    ];
    expect(numbers(blocks)).toEqual(['1', '1.1', null, 'list', '1.2', '2', '2.1']);
  });

  it('leave out what stands before the first section', () => {
    expect(numbers([paragraph('opening'), section('Why'), paragraph('a')])).toEqual([null, '1', '1.1']);
  });

  it('are plain where there is no section', () => {
    expect(numbers([paragraph('a'), list, paragraph('b')])).toEqual(['1', 'list', '2']);
    expect(numbers([])).toEqual([]);
  });
});

describe('plain text', () => {
  it('is the words without their look', () => {
    expect(plainText([{ text: 'The ' }, { text: 'cost', strong: true }, { text: '.' }])).toBe('The cost.');
  });
});
