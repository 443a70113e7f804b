import type { MeetingNow } from '~/domain/paper/board';
import { LiveStrip } from '../layout/live-strip';

/** Only while a meeting of the reader's own is in session. */
export function BoardStrip({ meeting }: { meeting: MeetingNow }) {
  const { vote, item, items } = meeting;
  const before = item === null ? '' : `Item ${item} of ${items}`;
  const open = vote ? `vote open${vote.ref ? ` on ${vote.ref.replaceAll('-', '\u2011')}` : ''}` : '';
  return (
    <LiveStrip
      to={`/meetings/${meeting.id}`}
      title={`${meeting.body} is meeting now.`}
      more={
        vote
          ? `${vote.voted} of ${vote.electors} votes in${vote.youMayVote ? '; yours is still to come' : ''}.`
          : undefined
      }
    >
      {[before, open].filter(Boolean).join(', ')}
      {before || open ? '.' : ''}
    </LiveStrip>
  );
}
