import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Notice } from '../ui/notice';
import type { PaperShown } from './paper-shown';

/** What a reader must know before reading: a draft, an older version, the end of the road, a draft not yet issued. */
export function PaperNotices({ paper }: { paper: PaperShown }) {
  const { ref, state, version, versions, may, unissued, inWriting, item } = paper;
  const { circulating } = inWriting;
  const newest = versions[0];
  return (
    <div className="no-print space-y-3 empty:hidden">
      {state === 'draft' ? (
        <Notice
          title="A draft."
          action={
            may.submit ? (
              <Link to={`/papers/${ref}/send`} className="btn">
                Send it on its way
              </Link>
            ) : null
          }
        >
          Only its author and its sponsor see it.
        </Notice>
      ) : null}
      {state === 'withdrawn' ? (
        <Notice tone="warn" title="Withdrawn by its sponsor.">
          It goes no further; what it said and what was decided before stays.
        </Notice>
      ) : null}
      {state === 'rejected' ? (
        <Notice tone="warn" title="Not approved.">
          It goes no further.
        </Notice>
      ) : null}
      {circulating ? (
        <Notice
          title="It is being decided in writing."
          action={
            <Link to={`/resolutions/${circulating.ref}`} className="btn">
              Read {circulating.ref}
            </Link>
          }
        >
          {circulating.body}: {circulating.agreed} of {circulating.eligible} agree. It lapses at the end of{' '}
          {dateWords(circulating.lapsesOn)}.
        </Notice>
      ) : null}
      <Tabled item={item} newest={newest?.number} />
      {version && newest && version.number < newest.number ? (
        <Notice
          tone="warn"
          title={`You are reading version ${version.number}.`}
          action={
            <Link to={`/papers/${ref}`} className="btn">
              Read version {newest.number}
            </Link>
          }
        >
          There is a newer one.
        </Notice>
      ) : null}
      {unissued && state === 'travelling' ? (
        <Notice
          title="The draft says more than the newest version."
          action={
            <Link to={`/papers/${ref}/send`} className="btn">
              Issue a version
            </Link>
          }
        >
          Readers do not see it until you issue it.
        </Notice>
      ) : null}
    </div>
  );
}

/** A meeting takes the version tabled, not the newest, unless who runs it has the item take that one. */
function Tabled({ item, newest }: { item: PaperShown['item']; newest: number | undefined }) {
  if (!item || item.tabled === null || newest === undefined || item.tabled >= newest) return null;
  return (
    <Notice
      tone="warn"
      title={`Version ${item.tabled} is tabled; version ${newest} was issued since.`}
      action={
        <Link to={`/meetings/${item.meetingId}${item.now ? '' : '/agenda'}`} className="btn">
          {item.now ? 'To the meeting' : 'To the agenda'}
        </Link>
      }
    >
      {item.now ? 'The meeting is on' : 'The meeting will take'} version {item.tabled} unless whoever presides
      or the governance officer tables the newer one before it is put.
    </Notice>
  );
}
