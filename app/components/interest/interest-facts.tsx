import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { CATEGORY_WORDS, SENSITIVE_WORDS } from '~/content/interest-words';
import type { InterestLine } from '~/domain/interest/register-view';
import { Chip } from '../ui/chip';

/** One standing interest as it was stated last, with what was said before. */
export function InterestFacts({ interest }: { interest: InterestLine }) {
  const { category, whose, party, nature, organisation, paper, earlier } = interest;
  return (
    <>
      <p className="leading-[22px]">
        <b className="font-semibold">{interest.withheld ? CATEGORY_WORDS[category] : party}</b>{' '}
        {interest.inForce ? null : <Chip tone="hold">{interest.untilOn ? 'Not in force' : 'To come'}</Chip>}
      </p>
      <p className="leading-[22px]">
        {interest.withheld ? SENSITIVE_WORDS : nature}
        {interest.sensitive && !interest.withheld ? ' Sensitive: others do not see the details.' : ''}
      </p>
      <p className="text-sm text-ink-2">
        {interest.withheld ? '' : `${CATEGORY_WORDS[category]}. `}
        {whose === 'partner' ? 'Of a spouse or partner. ' : ''}
        {organisation ? `With ${organisation.name}. ` : ''}
        {paper ? (
          <>
            In <Link to={`/papers/${paper.ref}`}>{paper.ref}</Link>.{' '}
          </>
        ) : null}
        {spanWords(interest)}. Stated {dateWords(interest.statedAt)}.
      </p>
      {earlier.length > 0 ? (
        <details className="text-sm">
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
            Said before<span className="sr-only"> of {party}</span>
          </summary>
          <ol className="space-y-1 pb-2">
            {earlier.map((before) => (
              <li key={before.number}>
                {dateWords(before.statedAt)}: {before.party}: {before.nature}{' '}
                <span className="text-ink-2">{spanWords(before)}.</span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

/** "Since 1 May 2024", "1 May 2024 to 3 June 2025". */
export function spanWords({ sinceOn, untilOn }: Pick<InterestLine, 'sinceOn' | 'untilOn'>): string {
  return untilOn ? `${dateWords(sinceOn)} to ${dateWords(untilOn)}` : `Since ${dateWords(sinceOn)}`;
}
