import { dateWords } from '~/content/dates';
import type { Verdict } from '~/content/notice-verdict';
import { DaySumList } from '../notice/day-sum-list';
import { Glyph } from '../ui/glyph';

export type MeetingVerdicts = {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly verdicts: readonly Verdict[];
};

type NoticeMeetingsProps = { body: string; meetings: readonly MeetingVerdicts[]; sole: boolean };

/** Each meeting to come, or day for one person: whether it may be decided then, with the sum; if not, why and who can lift that. */
export function NoticeMeetings({ body, meetings, sole }: NoticeMeetingsProps) {
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="notice-meetings">
      <h2 id="notice-meetings" className="serif-display text-xl">
        {sole ? 'If it is decided' : 'At the meetings to come'}
      </h2>
      <ul className="mt-2">
        {meetings.map(({ id, on, title, verdicts }) => (
          <li key={id} className="border-t border-rule py-3">
            <h3 className="font-semibold">
              {sole ? '' : title === body ? `${body}, ` : `${body}, ${title}, `}
              {sole ? `On ${dateWords(on, 'weekday')}` : dateWords(on, 'weekday')}
            </h3>
            {verdicts.map((verdict) => (
              <Judged key={verdict.title} verdict={verdict} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Judged({ verdict: { allowed, title, says, sum } }: { verdict: Verdict }) {
  return (
    <div className="mt-1 flex gap-2">
      <Glyph
        name={allowed ? 'done' : 'ban'}
        size={16}
        className={`mt-1 shrink-0 ${allowed ? 'text-good' : 'text-ink-3'}`}
      />
      <div className="min-w-0 flex-1">
        <p>
          <span className="sr-only">{allowed ? 'Possible: ' : 'Blocked: '}</span>
          {title}. <span className="text-ink-2">{says}</span>
        </p>
        {sum ? (
          <details>
            <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
              {sum.days} {sum.days === 1 ? 'day counts' : 'days count'}
              {sum.skipped.length > 0 ? `, ${sum.skipped.length} do not` : ''}: the sum
            </summary>
            <DaySumList {...sum} />
          </details>
        ) : null}
      </div>
    </div>
  );
}
