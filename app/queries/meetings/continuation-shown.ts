import { asksContinuationNotice } from '~/domain/meeting/decide-continuation';
import type { ContinuationShown } from '~/domain/meeting/meeting-room';
import { lastWithoutNotice } from '~/domain/notice/adjournment';
import { continuationOf } from '~/persistence/continuation';
import { reads } from '~/persistence/reads';
import type { MeetingFacts } from './meeting-facts';

/** Of an adjourned general meeting: when it was adjourned, until when it goes on without notice, and the notices given. */
export async function continuationShown({ meeting }: MeetingFacts): Promise<ContinuationShown | null> {
  if (meeting.state !== 'adjourned') return null;
  const { profile, adjournedOn, given } = await continuationOf(reads(), meeting.id);
  if (!asksContinuationNotice(profile) || adjournedOn === null) return null;
  return {
    adjournedOn,
    freeUntil: lastWithoutNotice(adjournedOn),
    given: given.map(({ startsAt, givenAt }) => ({
      startsAt: startsAt.toISOString(),
      givenAt: givenAt.toISOString(),
    })),
  };
}
