import type { WhoDecides, WhoDecidesRefusal } from '~/domain/authority/who-decides';
import type { Result } from '~/domain/shared/result';
import { wordsOf } from './refusals';

type Answer<Said> = { readonly matter: string; readonly pounds: number | null; readonly said: Said };
type NobodyMay = Pick<WhoDecidesRefusal, 'passedOver'> & { readonly title: string; readonly says: string };

export type AnswerShown = Answer<Result<WhoDecides, NobodyMay>>;

/** Who decides a matter, in words where nobody may. For loaders: the words of all refusals are too many for a browser. */
export function answerShown(
  answer: Answer<Result<WhoDecides, WhoDecidesRefusal>> | null,
): AnswerShown | null {
  if (!answer || answer.said.ok) return answer as AnswerShown | null;
  const { passedOver } = answer.said.refusal;
  const { title, says } = wordsOf(answer.said.refusal);
  return { ...answer, said: { ok: false, refusal: { title, says, passedOver } } };
}
