import type { CallKind } from '~/domain/message/message-facts';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import type { Transaction } from '~/persistence/transaction';
import type { Cause } from './cause';
import { type Invitation, inOne, invitations, newMemberInvitations } from './invitations';
import type { DraftMessage } from './keep-messages';
import {
  agendaMessages,
  callMessages,
  continuingMessages,
  endedMessages,
  observerMessages,
} from './meeting-messages';
import { newsMessages } from './news-messages';

const CALLS: { readonly [K in HappeningKind]?: CallKind } = {
  MeetingPostponed: 'change',
  MeetingChanged: 'change',
  MeetingCancelled: 'cancellation',
};

const KINDS: readonly HappeningKind[] = [
  'MeetingCreated',
  'AgendaPublished',
  'AgendaChanged',
  'InvitationEnded',
  'SeatFilled',
  'ContinuationNoticed',
  'Notified',
];

/** What happens that somebody may be written to about. */
export const CAUSES: string[] = [...Object.keys(CALLS), ...KINDS];

/** The messages that follow from what happened, in order. Of a meeting that has begun there is none. */
export async function messagesFor(tx: Transaction, causes: readonly Cause[]): Promise<DraftMessage[]> {
  const drafts: DraftMessage[] = [];
  const invited: Invitation[] = [];
  for (const cause of causes) {
    if (cause.kind === 'MeetingCreated') invited.push(...(await invitations(tx, cause)));
    const call = CALLS[cause.kind as HappeningKind];
    if (call) drafts.push(...(await callMessages(tx, cause, call)));
    if (cause.kind === 'ContinuationNoticed') drafts.push(...(await continuingMessages(tx, cause)));
    if (cause.kind === 'AgendaPublished') drafts.push(...(await agendaMessages(tx, cause)));
    if (cause.kind === 'AgendaChanged') drafts.push(...(await observerMessages(tx, cause)));
    if (cause.kind === 'InvitationEnded') drafts.push(...(await endedMessages(tx, cause)));
    if (cause.kind === 'SeatFilled') invited.push(...(await newMemberInvitations(tx, cause)));
  }
  return [...inOne(invited), ...drafts, ...(await newsMessages(tx, causes))];
}
