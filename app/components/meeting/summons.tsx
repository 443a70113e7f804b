import { dateTimeWords, dateWords, timeWords } from '~/content/dates';
import type { MeetingHead } from '~/domain/meeting/meeting-head';
import type { PublicationShown } from '~/domain/meeting/publication-shown';

type SummonsProps = { head: MeetingHead; publication: PublicationShown };

/** The summons of a council's meeting, on the page and in print (LGA 1972 Sch 12 para 4). */
export function Summons({ head, publication: { summons, publishedAt } }: SummonsProps) {
  if (!summons || !publishedAt) return null;
  return (
    <section aria-labelledby="summons-title" className="rounded-lg border border-rule bg-sheet p-4 md:p-6">
      <h2 id="summons-title" className="serif-display text-xl">
        Summons
      </h2>
      <p className="mt-2 max-w-[66ch] leading-7">
        You are summoned to attend {head.kind === 'extraordinary' ? 'an extraordinary' : 'a'} meeting of the{' '}
        {head.body} on {dateWords(head.startsAt, 'weekday')} at {timeWords(head.startsAt)}, at {head.place},
        to consider the business on the agenda.
      </p>
      <p className="mt-2 text-ink-2">To: {summons.members.join(', ')}.</p>
      <p className="text-ink-2">
        {summons.signedBy ? `${summons.signedBy}, ` : ''}
        {dateTimeWords(publishedAt)}.
      </p>
    </section>
  );
}
