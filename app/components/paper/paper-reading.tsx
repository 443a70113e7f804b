import { MarginLayout } from '../comment/margin-layout';
import { PaperRoute, PaperRouteAcross } from '../route/paper-route';
import { AttachmentList } from './attachment-list';
import { PaperLinks } from './paper-links';
import { PaperNotices } from './paper-notices';
import { SheetWithTalk, type SheetWithTalkProps } from './sheet-with-talk';
import { VoteDock, VotePanel, type VoteShown } from './vote-panel';

type PaperReadingProps = SheetWithTalkProps & { vote: VoteShown | null };

/** The paper page: route and attachments, the sheet, and in its margin the vote and the talk. */
export function PaperReading({ paper, route, talk, notes, vote }: PaperReadingProps) {
  const travels = route !== null && route.stations.length > 0;
  return (
    <>
      <div className="px-2 pt-3 pb-12 md:px-6 md:pt-4 xl:grid xl:grid-cols-[252px_minmax(0,1fr)] xl:gap-x-6">
        <aside aria-label="Route and attachments" className="no-print hidden xl:block">
          {travels ? <PaperRoute route={route} /> : null}
          <section aria-labelledby="attachments-beside" className="mt-5 border-t border-rule pt-4">
            <h2 id="attachments-beside" className="font-semibold">
              Attachments
            </h2>
            <AttachmentList reference={paper.ref} attachments={paper.attachments} />
          </section>
          <PaperLinks paper={paper} />
        </aside>
        <div className="min-w-0">
          {travels ? (
            <div className="no-print mb-4 px-2 md:px-0 xl:hidden">
              <PaperRouteAcross route={route} />
            </div>
          ) : null}
          <PaperNotices paper={paper} />
          <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_340px] xl:items-start xl:gap-x-6">
            <MarginLayout version={talk?.threads.length ?? 0}>
              <SheetWithTalk paper={paper} route={route} talk={talk} notes={notes} />
            </MarginLayout>
            {vote ? (
              <div className="no-print mt-[27px] hidden xl:block">
                <VotePanel vote={vote} />
              </div>
            ) : null}
          </div>
        </div>
      </div>
      {vote ? <VoteDock vote={vote} /> : null}
    </>
  );
}
