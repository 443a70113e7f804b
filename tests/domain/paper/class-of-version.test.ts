import { describe, expect, it } from 'vitest';
import { type ClassedPaper, classAtMeeting, classOfDecision } from '~/domain/paper/class-of-version';

/** Closed in its first version, opened in its second, and for partners now. */
const paper: ClassedPaper = {
  classification: 'partner',
  versions: [
    { number: 1, classification: 'exempt' },
    { number: 2, classification: 'public' },
  ],
};

describe('before a meeting', () => {
  it('a paper is as strict as the version tabled', () => {
    expect(classAtMeeting(paper, 1)).toBe('exempt');
  });
  it('and as strict as the paper is now', () => {
    expect(classAtMeeting(paper, 2)).toBe('partner');
  });
  it('where no version is tabled it goes by the paper alone', () => {
    expect(classAtMeeting(paper, null)).toBe('partner');
    expect(classAtMeeting(paper, 9)).toBe('partner');
  });
});

describe('what was decided', () => {
  it('keeps the class of the version that was before the body, opened or closed since', () => {
    expect(classOfDecision(paper, 1)).toBe('exempt');
    expect(classOfDecision(paper, 2)).toBe('public');
  });
  it('keeps the strictest that the paper has had where no version is named', () => {
    expect(classOfDecision(paper, null)).toBe('exempt');
    expect(classOfDecision({ ...paper, versions: [] }, null)).toBe('partner');
  });
});
