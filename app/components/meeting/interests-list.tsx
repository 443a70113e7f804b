import { dateWords, timeWords } from '~/content/dates';
import { RELIEF_WORDS } from '~/content/interest-words';
import { INTEREST_KIND_WORDS, RULING_WORDS } from '~/content/meeting-words';
import type { InterestsPage } from '~/domain/meeting/interests-shown';
import type { Reply } from '../ui/form-problem';
import { rulingWords } from './interest-lines';
import { RuleForm } from './rule-form';

type InterestsListProps = { page: InterestsPage; reply: Reply | undefined };

/** Every interest declared, its ruling, and the form of the ruling for who may rule on it. */
export function InterestsList({ page, reply }: InterestsListProps) {
  if (page.interests.length === 0) return <p className="text-ink-2">None has been declared.</p>;
  return (
    <ul className="border-t border-rule">
      {page.interests.map((interest) => (
        <li key={interest.id} className="border-b border-rule py-3 last:border-0">
          <h2 className="text-lg font-semibold">
            {interest.name}
            {interest.you ? ' (you)' : ''}
          </h2>
          <p className="leading-[22px] text-ink-2">
            Item {interest.item.number}, {interest.item.title}. {INTEREST_KIND_WORDS[interest.kind]}. Declared{' '}
            {timeWords(interest.declaredAt)}.
          </p>
          <p className="mt-1 leading-[22px]">{interest.interest}</p>
          <p className="mt-1 leading-[22px] text-ink-2">{rulingWords(interest)}</p>
          {interest.relief ? (
            <p className="mt-1 leading-[22px]">
              <b className="font-semibold">{RELIEF_WORDS[interest.relief.kind]} until </b>
              {dateWords(interest.relief.untilOn)}: {RULING_WORDS[interest.relief.ruling]}.
              {interest.relief.ruling === interest.ruling ? '' : ' It takes effect by a ruling.'}
            </p>
          ) : null}
          {interest.mayRule ? <RuleForm interest={interest} page={page} reply={reply} /> : null}
        </li>
      ))}
    </ul>
  );
}
