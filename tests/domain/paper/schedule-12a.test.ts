import { describe, expect, it } from 'vitest';
import { checkParagraphs } from '~/domain/paper/schedule-12a';

const WHY = 'Disclosure would weaken the council in negotiation.';

describe('the paragraphs of Schedule 12A', () => {
  it('describe exempt information in England, 1 to 7, in order and each once', () => {
    expect(checkParagraphs([5, 3, 3], WHY)).toEqual({ ok: true, value: [3, 5] });
    for (const one of [1, 2, 3, 4, 5, 6, 7]) expect(checkParagraphs([one], WHY).ok).toBe(true);
  });

  it.each([
    [[14], 'paragraph-of-wales', 14],
    [[12], 'paragraph-of-wales', 12],
    [[3, 18], 'paragraph-of-wales', 18],
    [[11], 'paragraph-unknown', 11],
    [[19], 'paragraph-unknown', 19],
    [[8], 'paragraph-unknown', 8],
    [[0], 'paragraph-unknown', 0],
    [[-3], 'paragraph-unknown', -3],
  ])('%j is refused: %s', (paragraphs, code, paragraph) => {
    expect(checkParagraphs(paragraphs, WHY)).toEqual({ ok: false, refusal: { code, paragraph } });
  });

  it('need one, and the public interest: exempt only if it outweighs disclosure', () => {
    expect(checkParagraphs([], WHY)).toMatchObject({ refusal: { code: 'paragraph-missing' } });
    expect(checkParagraphs([3], '  ')).toMatchObject({ refusal: { code: 'public-interest-missing' } });
  });
});
