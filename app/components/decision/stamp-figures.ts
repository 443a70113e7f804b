import { writtenWords } from '~/domain/decision/result-text';
import { sentence } from '~/domain/shared/number-words';
import type { RecordShown } from './record-shown';

type Figures = { figures?: string; note?: string };

/** What stands under the word of the stamp: how it was reached, then what else to know of it. */
export function stampFigures({
  record,
  conditions,
  alone,
}: Pick<RecordShown, 'record' | 'conditions' | 'alone'>): Figures {
  const bound =
    conditions.length > 0
      ? `${conditions.length} ${conditions.length === 1 ? 'condition' : 'conditions'}`
      : '';
  const note = (text: string) => [text, bound].filter((one) => one !== '').join(', ');
  if (alone) return withNote('By one person', bound);
  const counted = record.votes.filter(({ method }) => method === 'named' || method === 'secret');
  const [only] = counted;
  const written = record.votes.find(({ method }) => method === 'in-writing');
  if (written) return withNote(sentence(writtenWords(written.tally)), bound);
  if (counted.length > 1) return withNote(`${counted.length} ballots`, bound);
  if (!only) return withNote(record.votes.length > 0 ? 'Without a vote' : undefined, bound);
  const { tally, castingVote } = only;
  const casting = castingVote.includes(' used ') ? 'casting vote' : '';
  const abstained = tally.abstain > 0 ? `${tally.abstain} abstained` : '';
  return withNote(
    `${tally.for} For, ${tally.against} Against`,
    note([abstained, casting].filter((one) => one !== '').join(', ')),
  );
}

function withNote(figures: string | undefined, note: string): Figures {
  return { ...(figures ? { figures } : {}), ...(note === '' ? {} : { note }) };
}
