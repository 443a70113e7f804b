import { describe, expect, it } from 'vitest';
import { PROFILES } from '~/domain/body/profile';
import { decideGrounds, groundOf, type PaperPart, warnOfGrounds } from '~/domain/paper/exempt-ground';
import { contentWithheld, withheldText } from '~/domain/paper/withheld-text';

const text: PaperPart = {
  ...{ letter: null, classification: 'exempt', paragraphs: [3] },
  publicInterest: 'Bids are still being weighed.',
};
const appendix: PaperPart = {
  ...text,
  letter: 'B',
  paragraphs: [5, 3],
  publicInterest: 'Advice in confidence',
};
const open: PaperPart = { letter: 'A', classification: 'public', paragraphs: [], publicInterest: '' };

describe('what makes a paper exempt, where a council’s body takes it (governance.md §15, example 29)', () => {
  it('is named by the text and by each exempt appendix', () => {
    expect(decideGrounds('cabinet', [text, appendix, open])).toEqual({ ok: true, value: true });
    expect(decideGrounds('council', [])).toEqual({ ok: true, value: true });
  });

  it.each<[string, Partial<PaperPart>, object]>([
    ['no paragraph', { paragraphs: [] }, { code: 'exempt-without-paragraph' }],
    ['no public interest', { publicInterest: ' ' }, { code: 'exempt-without-public-interest' }],
    ['one of Wales', { paragraphs: [14] }, { code: 'paragraph-of-wales', paragraph: 14 }],
    ['one that describes nothing', { paragraphs: [3, 8] }, { code: 'paragraph-unknown', paragraph: 8 }],
  ])('is refused with %s, in the text or in an appendix', (_, other, refusal) => {
    const lacking = { ...text, ...other };
    expect(decideGrounds('council-committee', [lacking])).toEqual({
      ok: false,
      refusal: { ...refusal, letter: null },
    });
    expect(decideGrounds('council', [text, open, { ...lacking, letter: 'C' }])).toEqual({
      ok: false,
      refusal: { ...refusal, letter: 'C' },
    });
  });

  it('is asked in a council, its committees, its cabinet and of one person of it, and of what is exempt alone', () => {
    const bare: PaperPart = { ...text, paragraphs: [], publicInterest: '' };
    const asked = PROFILES.filter((profile) => !decideGrounds(profile, [bare]).ok);
    expect(asked).toEqual(['council', 'council-committee', 'cabinet', 'individual']);
    for (const classification of ['public', 'partner', 'board-confidential'] as const) {
      expect(decideGrounds('council', [{ ...bare, classification }]).ok).toBe(true);
    }
  });

  it('is taken over by the resolution: each paragraph once and in order, each public interest once', () => {
    expect(groundOf([text, appendix, open, { ...text, letter: 'C' }])).toEqual({
      paragraphs: [3, 5],
      publicInterest: 'Bids are still being weighed. Advice in confidence',
    });
    // What an appendix that is no longer exempt once named is not taken over.
    expect(groundOf([{ ...appendix, classification: 'partner' }])).toEqual({
      paragraphs: [],
      publicInterest: '',
    });
  });
});

describe('why a text is withheld', () => {
  const kept = { ...appendix, reason: 'Counsel advises on it' } as const;
  it('is its reason, and of an exempt one the mark, the paragraphs and the public interest (s.100B(5))', () => {
    expect(withheldText(kept)).toBe(
      'Counsel advises on it. Not for publication: paragraphs 5 and 3 of Schedule 12A to the Local Government Act 1972. Public interest: Advice in confidence.',
    );
    expect(withheldText({ ...kept, reason: '', publicInterest: ' ' })).toBe(
      'Not for publication: paragraphs 5 and 3 of Schedule 12A to the Local Government Act 1972.',
    );
    expect(withheldText({ ...kept, reason: 'Counsel advises.', publicInterest: '' })).toMatch(
      /^Counsel advises\. Not for publication: .* 1972\.$/,
    );
    expect(withheldText({ ...kept, paragraphs: [] })).toBe('Counsel advises on it');
    expect(withheldText({ ...kept, classification: 'partner' })).toBe('Counsel advises on it');
    expect(withheldText({ ...kept, classification: 'public' })).toBe('');
  });

  it('is said of a paper written before paragraphs were asked as it was', () => {
    const classificationReason = 'Commercial terms';
    expect(contentWithheld({ classification: 'exempt', classificationReason })).toBe(classificationReason);
    expect(
      contentWithheld({ ...{ classification: 'exempt', classificationReason }, paragraphs: [3] }),
    ).toContain('paragraph 3');
  });
});

describe('what an author is warned of', () => {
  const bare: PaperPart = { letter: null, classification: 'exempt', paragraphs: [], publicInterest: ' ' };
  const cabinet = { name: 'Cabinet', profile: 'cabinet' } as const;
  const board = { name: 'Trust Board', profile: 'trust-board' } as const;

  it('is all that a council’s body ahead would refuse, at once, and by which bodies', () => {
    const person = { name: 'Cabinet Member', profile: 'individual' } as const;
    const wrong = { ...bare, letter: 'B', paragraphs: [3, 14], publicInterest: 'A tender.' };
    expect(warnOfGrounds([bare, wrong], [board, cabinet, cabinet, person])).toEqual({
      bodies: ['Cabinet', 'Cabinet Member'],
      lacks: [
        { code: 'exempt-without-paragraph', letter: null },
        { code: 'exempt-without-public-interest', letter: null },
        { code: 'paragraph-of-wales', paragraph: 14, letter: 'B' },
      ],
    });
  });

  it('is nothing where no such body is ahead, nothing is exempt, or nothing is lacking', () => {
    expect(warnOfGrounds([bare], [board])).toBeNull();
    expect(warnOfGrounds([{ ...bare, classification: 'partner' }], [cabinet])).toBeNull();
    expect(warnOfGrounds([{ ...bare, paragraphs: [3], publicInterest: 'A tender.' }], [cabinet])).toBeNull();
  });

  it.each([[[]], [[3]], [[14]]])('agrees with what is decided later: paragraphs %j', (paragraphs) => {
    for (const publicInterest of ['', 'A tender.']) {
      const part = { ...bare, paragraphs, publicInterest };
      expect(warnOfGrounds([part], [cabinet]) === null).toBe(decideGrounds('cabinet', [part]).ok);
    }
  });
});
