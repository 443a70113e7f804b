import type { MeetingHead } from '~/domain/meeting/meeting-head';
import { PageBar } from '../layout/page-bar';

/** Where a page of a meeting stands, and the way back to the room. */
export function MeetingCrumbs({ head, here }: { head: MeetingHead; here: string }) {
  const back = head.state === 'in-session' || head.state === 'adjourned' ? 'the room' : 'the meeting';
  return (
    <PageBar
      trail={[
        { label: 'Meetings', to: '/meetings' },
        { label: `${head.body}: ${back}`, to: `/meetings/${head.id}` },
        { label: here },
      ]}
    />
  );
}
