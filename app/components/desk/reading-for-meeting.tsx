import { Form, Link } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import type { ReadingLine } from '~/domain/desk/desk-page';
import { Button } from '../ui/button';
import { ReadMark } from './read-mark';

type Props = {
  readonly meeting: {
    readonly id: string;
    readonly body: string;
    readonly startsAt: string;
    readonly papers: readonly ReadingLine[];
  };
};

/** The papers of one meeting: those to be read with their minutes, and those that were. */
export function ReadingForMeeting({ meeting: { id, body, startsAt, papers } }: Props) {
  const left = papers.filter(({ read }) => !read).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section aria-labelledby={`reading-${id}`}>
      <div className="flex flex-wrap items-baseline gap-x-3 pb-1">
        <h2 id={`reading-${id}`} className="serif-display text-xl">
          <Link to={`/meetings/${id}`}>
            {body}, {dateWords(startsAt, 'day')} at {timeWords(startsAt)}
          </Link>
        </h2>
        <p className="ml-auto text-ink-2 tnum">{left} min left</p>
      </div>
      <ul>
        {papers.map(({ ref, title, version, minutes, read }) => (
          <li key={ref} className="flex flex-wrap items-center gap-x-4 border-t border-rule py-1.5">
            <Link
              to={`/papers/${ref}`}
              className="block min-w-0 flex-1 basis-64 py-2 font-serif text-[17px] leading-[22px] break-words text-ink no-underline hover:underline"
            >
              {title}
              <span className="block font-sans text-sm text-ink-2">
                {ref}, version {version}
              </span>
            </Link>
            <ReadMark read={read} minutes={minutes} />
            <Form method="post" preventScrollReset>
              <input type="hidden" name="intent" value="mark" />
              <input type="hidden" name="paperRef" value={ref} />
              <input type="hidden" name="versionNumber" value={version} />
              <input type="hidden" name="read" value={read ? 'no' : 'yes'} />
              <Button variant="quiet">
                {read ? 'Not read after all' : 'Mark as read'}
                <span className="sr-only">: {ref}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
