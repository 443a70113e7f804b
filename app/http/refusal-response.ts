import { data } from '@remix-run/node';
import { type AnyRefusal, wordsOf } from '~/content/refusals';

/** A refusal that takes the whole page: its words with its status. Thrown, so that the error page shows it. */
export function refusalResponse(refusal: AnyRefusal) {
  const words = wordsOf(refusal);
  return data({ code: refusal.code, title: words.title, says: words.says }, { status: words.status });
}
