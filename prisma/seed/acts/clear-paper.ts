import type { AdviceAnswer } from '~/domain/paper/advice-answer';
import type { CalendarDate } from '~/domain/shared/calendar';
import type { Instant } from '~/domain/shared/instant';
import { refuse } from '~/domain/shared/result';
import { adviceOfPaper } from '~/queries/advice/advice-of-paper';
import { answerAdvice } from '~/services/advice/answer-advice';
import { askAdvice } from '~/services/advice/ask-advice';
import type { PersonKey } from '../people/everyone';
import { type Step, step } from '../tale';

type Answer = {
  readonly ref: string;
  readonly matter: 'finance' | 'legal' | 'sponsor' | 'other';
  readonly answer?: AdviceAnswer;
  readonly text?: string;
};

/** Answers the request on that matter that waits for this person: a clearance, or advice. */
export function answer(at: Instant, by: PersonKey, given: Answer): Step {
  const { ref, matter, answer: said = 'positive', text = '' } = given;
  return step(at, by, {
    what: `answer ${ref} for ${matter}`,
    act: async (acting) => {
      const asked = await adviceOfPaper(acting.actor, ref);
      const request = asked?.advice.find((one) => one.matter === matter && one.mayAnswer);
      if (!request) return refuse({ code: 'not-asked' });
      return answerAdvice(acting, { adviceId: request.id, answer: said, text });
    },
  });
}

type Clearing = {
  readonly finance: PersonKey;
  readonly legal: PersonKey;
  readonly sponsor: PersonKey;
  /** The paper leaves its clearance with the last of them. */
  readonly at: Instant;
};

/** All three clear the paper within an hour. */
export function clear(ref: string, { finance, legal, sponsor, at }: Clearing): readonly Step[] {
  const earlier = (minutes: number) => new Date(Date.parse(at) - minutes * 60_000).toISOString();
  return [
    answer(earlier(50), finance, {
      ref,
      matter: 'finance',
      text: 'Cleared: the figures agree with the ledger.',
    }),
    answer(earlier(25), legal, { ref, matter: 'legal', text: 'Cleared.' }),
    answer(at, sponsor, { ref, matter: 'sponsor', text: 'Ready to go forward.' }),
  ];
}

type Question = {
  readonly ref: string;
  readonly of: PersonKey;
  readonly matter: 'finance' | 'legal' | 'other';
  readonly question: string;
  readonly dueOn: CalendarDate;
};

export function ask(at: Instant, by: PersonKey, { ref, of, matter, question, dueOn }: Question): Step {
  return step(at, by, {
    what: `ask for advice on ${ref}`,
    act: (acting, tale) =>
      askAdvice(acting, { paperRef: ref, personId: tale.id(`person:${of}`), matter, question, dueOn }),
  });
}
