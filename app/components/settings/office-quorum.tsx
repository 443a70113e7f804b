import { dateWords } from '~/content/dates';
import type { OfficeOn } from '~/domain/body/quorum-in-office';
import { Notice } from '../ui/notice';

type OfficeQuorumProps = { office: readonly OfficeOn[]; seats: number };

/** What vacancies leave of the quorum, today and from each day that changes it. */
export function OfficeQuorum({ office, seats }: OfficeQuorumProps) {
  const [now, ...later] = office;
  if (!now) return null;
  return (
    <section aria-labelledby="quorum-title">
      <h2 id="quorum-title" className="serif-display text-xl">
        What vacancies leave of the quorum
      </h2>
      <p className="mt-1">
        {now.held} of {seats} seats are held; a quorum is {now.needed}. A vacant seat lowers no quorum.{' '}
        {spareWords(now)}
      </p>
      {now.possible ? null : (
        <Notice tone="bad" title="No meeting can make a quorum." className="mt-2">
          Directors may then only appoint more or call a general meeting.
        </Notice>
      )}
      <ul className="mt-1">
        {later.map((then) => (
          <li key={then.on}>
            From {dateWords(then.on)}: {then.held} held.{' '}
            {then.possible ? spareWords(then) : 'No meeting could make a quorum.'}
          </li>
        ))}
      </ul>
    </section>
  );
}

function spareWords({ held, needed, possible }: OfficeOn): string {
  if (!possible) return '';
  const spare = held - needed;
  if (spare === 0) return 'All of them must come.';
  return `${spare} more may fall vacant before none can be made.`;
}
