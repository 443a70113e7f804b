import { Link } from '@remix-run/react';
import { meetingTitle } from '~/content/meeting-words';
import { BrandMark } from '../layout/brand-mark';
import { PageBar } from '../layout/page-bar';
import { PrintButton } from '../paper/print-button';
import type { MinutesPageShown } from './minutes-page-shown';

type MinutesBarProps = { page: MinutesPageShown; signedIn: boolean };

/** Where the minutes are, and their files; for a public reader the house's name. */
export function MinutesBar({ page, signedIn }: MinutesBarProps) {
  const { id, meetingId, part } = page;
  const follows = signedIn && part !== 'public';
  const files = (
    <section aria-label="Files of the minutes" className="flex flex-wrap items-center gap-2">
      <a href={`/minutes/${id}.pdf`} className="btn px-3">
        PDF
      </a>
      <a href={`/minutes/${id}.docx`} className="btn px-3">
        Word
      </a>
      <PrintButton />
    </section>
  );
  if (!signedIn)
    return (
      <header className="no-print flex flex-wrap items-center gap-3 border-b border-rule px-4 py-2 md:px-6">
        <BrandMark size={32} seat="var(--color-accent)" />
        <Link
          to="/public"
          className="mr-auto inline-flex min-h-11 items-center font-serif text-xl font-semibold text-ink no-underline"
        >
          Published by Tabled
        </Link>
        {files}
      </header>
    );
  return (
    <PageBar
      trail={[
        { label: 'Meetings', to: '/meetings' },
        ...(follows ? [{ label: meetingTitle(page.content), to: `/meetings/${meetingId}` }] : []),
        { label: 'Minutes' },
      ]}
    >
      {files}
    </PageBar>
  );
}
