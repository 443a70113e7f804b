import { Link, useLoaderData } from '@remix-run/react';
import { ReadingForMeeting } from '~/components/desk/reading-for-meeting';
import { PageHeader } from '~/components/layout/page-header';
import { EmptyState } from '~/components/ui/empty-state';
import { pageTitle } from '~/content/page-title';
import { WORDS_A_MINUTE } from '~/domain/paper/reading-time';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { markReadingInput } from '~/inputs/note';
import { readingList } from '~/queries/desk/reading-list';
import { markPaperRead } from '~/services/papers/mark-paper-read';

export const meta = () => [{ title: pageTitle('Your reading list') }];

export const loader = page('house:visit', ({ actor, now }) => readingList(actor, now));

export const action = forms({
  mark: command({
    act: 'paper:read',
    shape: markReadingInput,
    run: ({ actor, now, input }) => markPaperRead({ actor, now }, { ...input, read: input.read === 'yes' }),
    done: ({ input: { from, paperRef, read } }) => ({
      to: from === 'paper' ? `/papers/${encodeURIComponent(paperRef)}` : '/reading',
      says: read === 'yes' ? `You have read ${paperRef}.` : `${paperRef} is to be read.`,
    }),
  }),
});

export default function ReadingPage() {
  const meetings = useLoaderData<typeof loader>();
  const left = meetings
    .flatMap(({ papers }) => papers)
    .filter(({ read }) => !read)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <main id="main" className="max-w-[840px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Your reading list">
        {left === 0 ? 'Nothing left to read.' : `About ${left} ${left === 1 ? 'minute' : 'minutes'} left.`}{' '}
        Reckoned at {WORDS_A_MINUTE} words a minute, each paper rounded up to a whole minute; attachments are
        not counted.
      </PageHeader>
      {meetings.map((meeting) => (
        <ReadingForMeeting key={meeting.id} meeting={meeting} />
      ))}
      {meetings.length === 0 ? (
        <EmptyState
          title="No papers are tabled for you"
          action={
            <Link to="/meetings" className="btn">
              See the meetings
            </Link>
          }
        >
          When a paper is put on the agenda of a meeting of yours, it stands here with the minutes it takes.
        </EmptyState>
      ) : null}
    </main>
  );
}
