import { asksContinuationNotice } from '~/domain/meeting/decide-continuation';
import type { ContinuationShown } from '~/domain/meeting/meeting-room';
import { lastWithoutNotice } from '~/domain/notice/adjournment';
import { continuationOf } from '~/persistence/continuation';
import { reads } from '~/persistence/reads';
import type { MeetingFacts } from './meeting-facts';

/** Of an adjourned meeting: when it was adjourned, on which day it goes on, and until when a general meeting needs no notice. */
export async function continuationShown({ meeting }: MeetingFacts): Promise<ContinuationShown | null> {
  if (meeting.state !== 'adjourned') return null;
  const { profile, adjournedOn, given } = await continuationOf(reads(), meeting.id);
  if (adjournedOn === null) return null;
  return {
    adjournedOn,
    freeUntil: asksContinuationNotice(profile) ? lastWithoutNotice(adjournedOn) : null,
    given: given.map(({ startsAt, givenAt }) => ({
      startsAt: startsAt.toISOString(),
      givenAt: givenAt.toISOString(),
    })),
  };
}
