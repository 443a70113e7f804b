import type { DaySum } from '~/domain/notice/day-sum';
import type { KeyNotice } from '~/domain/paper/decide-key-notice';
import type { Privacy } from '~/domain/paper/decide-privacy';
import type { Result } from '~/domain/shared/result';
import { blockWords } from './block-words';
import { dateWords } from './dates';
import type { AnyRefusal } from './refusals';

/** Whether a decision may be made at a meeting, in words, with the sum of days where there is one. */
export type Verdict = {
  readonly allowed: boolean;
  readonly title: string;
  readonly says: string;
  readonly sum: DaySum | null;
};

export function keyVerdict(answer: Result<KeyNotice, AnyRefusal & Partial<DaySum>>): Verdict {
  if (!answer.ok) return refused(answer.refusal);
  const notice = answer.value;
  switch (notice.way) {
    case 'notice':
      return allowed('Notice is enough', `Given on ${dateWords(notice.givenOn)}.`, notice.sum);
    case 'general-exception':
      return allowed(
        'By the general exception',
        `Notice to the scrutiny chair was made public on ${dateWords(notice.givenOn)}.`,
        notice.sum,
      );
    case 'special-urgency':
      return allowed('By special urgency', `Agreed for a decision by ${dateWords(notice.untilOn)}.`, null);
  }
}

export function privacyVerdict(answer: Result<Privacy, AnyRefusal & Partial<DaySum>>): Verdict {
  if (!answer.ok) return refused(answer.refusal);
  return answer.value.way === 'notices'
    ? allowed('It may be taken in private', 'Both notices were given in time.', answer.value.first)
    : allowed('It may be taken in private', `Agreed until ${dateWords(answer.value.untilOn)}.`, null);
}

function allowed(title: string, says: string, sum: DaySum | null): Verdict {
  return { allowed: true, title, says, sum: sum && only(sum) };
}

function refused(refusal: AnyRefusal & Partial<DaySum>): Verdict {
  return { allowed: false, ...blockWords(refusal) };
}

const only = ({ days, counted, skipped }: DaySum): DaySum => ({ days, counted, skipped });
