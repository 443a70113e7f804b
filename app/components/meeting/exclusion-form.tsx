import { timeWords } from '~/content/dates';
import { appendixWords } from '~/domain/meeting/exclusion-text';
import { useLive } from '~/realtime/use-live';
import { PageHeader } from '../layout/page-header';
import { FormProblem } from '../ui/form-problem';
import { Notice } from '../ui/notice';
import { ExcludePublic, type ExclusionFormProps } from './exclude-public';
import { ExclusionNotice } from './item-exclusion';
import { KeepAppendices } from './keep-appendices';
import { MeetingCrumbs } from './meeting-crumbs';

/** The page on which the public is excluded from the item in hand. */
export function ExclusionForm({ page, reply }: ExclusionFormProps) {
  const { head, item, exclusion, mayExclude } = page;
  useLive(`meeting:${head.id}`, head.version);
  const standing = exclusion && exclusion.state !== 'ended' ? exclusion : null;
  return (
    <main id="main">
      <MeetingCrumbs head={head} here="Exclude the public" />
      <div className="max-w-[760px] space-y-6 px-4 py-6 md:px-6">
        <FormProblem reply={reply} />
        <PageHeader title="Exclude the public">
          Item {item.number}, {item.title}
        </PageHeader>
        {standing ? <ExclusionNotice exclusion={standing} /> : null}
        {standing ? null : item.current ? null : (
          <p>The meeting is not on this item. The public is excluded once it is in hand.</p>
        )}
        {mayExclude ? null : <p>Whoever presides does this, or the governance officer on instruction.</p>}
        {page.kept ? (
          <Notice
            tone="info"
            title={`Stated at ${timeWords(page.kept)}: ${appendixWords(page.exemptAppendices)} not discussed.`}
          >
            The item is taken in public. To discuss what is exempt, exclude the public first.
          </Notice>
        ) : null}
        {!standing && item.current && mayExclude ? <ExcludePublic page={page} reply={reply} /> : null}
        {!standing && item.current && mayExclude && page.mayKeep ? <KeepAppendices page={page} /> : null}
      </div>
    </main>
  );
}
