import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { changedRuns } from '~/content/changes';
import { pairUp } from '~/content/pair-up';
import { readPaper } from '~/content/read-paper';
import { plainText, type Run } from '~/domain/paper/text-block';
import { wholeContent } from '../support/whole-content';

const runs = (text: string): readonly Run[] => (text === '' ? [] : [{ text }]);
const without = (change: Run['change'], list: readonly Run[]) =>
  plainText(list.filter((run) => run.change !== change));

describe('what changed', () => {
  it('is marked word by word', () => {
    expect(changedRuns(runs('the four conditions'), runs('the five conditions'))).toEqual([
      { text: 'the ' },
      { text: 'four', change: 'removed' },
      { text: 'five', change: 'added' },
      { text: ' conditions' },
    ]);
  });

  it('keeps the look of the later text, and of what was removed', () => {
    const after: readonly Run[] = [{ text: 'pay ' }, { text: 'now', strong: true }];
    const before: readonly Run[] = [{ text: 'pay ' }, { text: 'later', em: true }];
    expect(changedRuns(before, after)).toEqual([
      { text: 'pay ' },
      { text: 'later', em: true, change: 'removed' },
      { text: 'now', strong: true, change: 'added' },
    ]);
  });

  const words = fc.array(fc.constantFrom('vat', 'the', 'board', 'agrees', '£1.86m', ','), { maxLength: 30 });
  test.prop([words, words])('gives both texts back', (before, after) => {
    const [earlier, later] = [before.join(' '), after.join(' ')];
    const changed = changedRuns(runs(earlier), runs(later));
    expect(without('removed', changed)).toBe(later);
    expect(without('added', changed)).toBe(earlier);
  });
});

describe('paragraphs of two versions', () => {
  const pairs = (before: readonly string[], after: readonly string[]) =>
    pairUp(before, after, (text) => text).map(({ before: earlier, after: later }) => [earlier, later]);

  it('are paired by what they say and not by where they stand', () => {
    expect(
      pairs(['The cost is high.', 'It stays.'], ['A new opening.', 'The cost is very high.', 'It stays.']),
    ).toEqual([
      [null, 'A new opening.'],
      ['The cost is high.', 'The cost is very high.'],
      ['It stays.', 'It stays.'],
    ]);
  });

  it('are removed and added where they have nothing in common', () => {
    expect(pairs(['Alpha beta.'], ['Gamma delta.'])).toEqual(
      expect.arrayContaining([
        ['Alpha beta.', null],
        [null, 'Gamma delta.'],
      ]),
    );
  });

  test.prop([
    fc.array(fc.lorem({ maxCount: 6 }), { maxLength: 8 }),
    fc.array(fc.lorem({ maxCount: 6 }), { maxLength: 8 }),
  ])('each stand once and in their order', (before, after) => {
    const paired = pairs(before, after);
    expect(paired.flatMap(([earlier]) => earlier ?? [])).toEqual(before);
    expect(paired.flatMap(([, later]) => later ?? [])).toEqual(after);
  });
});

describe('a paper compared with an earlier version', () => {
  const before = wholeContent();
  const after = wholeContent({
    title: 'Early help transfer, revised',
    recommendations: [
      { key: 'a', text: 'note the risks' },
      { key: 'b', text: 'agree the transfer from 1 April 2027' },
    ],
    body: before.body.replace('two teams', 'three teams'),
  });

  it('numbers its changes in the order of reading', () => {
    const text = readPaper(after, before);
    const found = JSON.stringify(text).match(/"changeNumber":\d+/g) ?? [];
    expect(found).toHaveLength(text.changes);
    expect(text.title.find(({ changeNumber }) => changeNumber)?.changeNumber).toBe(1);
  });

  it('takes the letter from a recommendation that is gone', () => {
    const { recommendations } = readPaper(after, before);
    const gone = recommendations.find(({ runs: said }) => plainText(said).startsWith('ask for a report'));
    expect(gone?.key).toBeNull();
    expect(recommendations.flatMap(({ key }) => key ?? [])).toEqual(['a', 'b']);
  });

  it('has no change when nothing changed, and none is sought without another version', () => {
    expect(readPaper(before, before).changes).toBe(0);
    expect(readPaper(before, null).changes).toBe(0);
  });
});
