import { Link } from '@remix-run/react';
import { WordingChange } from '../ballot/motion-wording';
import { Reference } from '../ui/reference';
import type { RecordShown } from './record-shown';
import { Section } from './section';

/** The words in which it is other than an earlier body approved. */
export function RecordDepartures({ departures }: { departures: RecordShown['departures'] }) {
  if (departures.length === 0) return null;
  return (
    <Section title="Where the wording differs">
      {departures.map(({ ref, body, change }) => (
        <div key={ref} className="mt-1">
          <p className="text-ink-2">
            {body} approved other words:{' '}
            <Link
              to={`/register/${ref}`}
              className="-my-2.5 inline-flex min-h-11 items-center print:my-0 print:min-h-0"
            >
              <Reference>{ref}</Reference>
            </Link>
          </p>
          <WordingChange parts={change} />
        </div>
      ))}
    </Section>
  );
}
