import type { Profile } from '~/domain/body/profile';
import type { ContinuationFacts } from '~/domain/meeting/decide-continuation';
import { londonDate } from '~/platform/london';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** When a meeting was adjourned last, and the notices of its going on given since, the newest first, in London dates. */
export async function continuationOf(
  client: Reads | Transaction,
  meetingId: string,
): Promise<
  Omit<ContinuationFacts, 'meetsOn'> & {
    readonly given: readonly { readonly startsAt: Date; readonly givenAt: Date }[];
  }
> {
  const { body, continuations } = await client.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      body: { select: { profile: true } },
      continuations: { orderBy: [{ givenAt: 'desc' }, { id: 'asc' }] },
    },
  });
  const adjourned = await client.event.findFirst({
    where: { meetingId, kind: 'MeetingAdjourned' },
    orderBy: { seq: 'desc' },
    select: { at: true },
  });
  const since = continuations.filter(({ givenAt }) => adjourned !== null && givenAt >= adjourned.at);
  return {
    profile: body.profile as Profile,
    adjournedOn: adjourned && londonDate(adjourned.at.toISOString()),
    notices: since.map(({ startsAt, givenAt }) => ({
      givenOn: londonDate(givenAt.toISOString()),
      meetsOn: londonDate(startsAt.toISOString()),
    })),
    given: since.map(({ startsAt, givenAt }) => ({ startsAt, givenAt })),
  };
}
