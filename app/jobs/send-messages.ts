import { calendarOf } from '~/documents/calendar';
import type { MessageFacts } from '~/domain/message/message-facts';
import { composeMessage } from '~/mail/compose-message';
import type { Transport } from '~/mail/transport';
import { logger } from '~/platform/logger';
import { type Lease, type LeasedMessage, leaseMessage } from '~/services/messages/lease-message';
import { queueMessages } from '~/services/messages/queue-messages';
import { queueReminders } from '~/services/messages/queue-reminders';
import { renewLease } from '~/services/messages/renew-lease';
import { settleMessage } from '~/services/messages/settle-message';

type Wish = {
  /** Null where no mail leaves the house: the messages stay queued. */
  readonly transport: Transport | null;
  readonly site: string;
  readonly from: string;
  readonly now: () => Date;
  readonly realNow: () => Date;
  /** Whether the house is closing: what is left then is sent when it opens again. */
  readonly closing?: () => boolean;
  /** How often the lease of a message that is being sent is renewed. */
  readonly renewMs?: number;
};

// Four times before a lease is over.
const RENEW_MS = 30_000;

/**
 * Queues what is to be said and sends what is due. However slow the mail server is, nobody else sends a message that is being
 * sent here. Killed at any point it may run again: a message that was sent and not
 * yet kept as sent goes again with the same Message-ID once its lease is over.
 */
export async function sendMessages(wish: Wish): Promise<void> {
  const { transport, site, from, now, realNow, closing = () => false } = wish;
  await queueMessages(realNow());
  await queueReminders({ now: now(), realNow: realNow() });
  if (!transport) return;
  for (;;) {
    if (closing()) return;
    const message = await leaseMessage({ now: now(), realNow: realNow() });
    if (!message) return;
    const composed = written(message, { site, from, now: realNow() });
    const sent = composed ? await held(message, wish, () => transport.send(composed)) : UNWRITTEN;
    await settleMessage(message, sent, realNow());
  }
}

/** Renews the lease of a message for as long as it is being sent. */
async function held<T>(lease: Lease, wish: Wish, send: () => Promise<T>): Promise<T> {
  const renew = async () => {
    const ours = await renewLease(lease, wish.realNow()).catch(() => false);
    if (!ours)
      logger.warn({ messageId: lease.id }, 'a message that is being sent could not be kept from others');
  };
  const timer = setInterval(renew, wish.renewMs ?? RENEW_MS);
  try {
    return await send();
  } finally {
    clearInterval(timer);
  }
}

const UNWRITTEN = { sent: false, problem: 'The message could not be written.', permanent: true } as const;

/** Null where it cannot be written, which must not hold up those behind it. */
function written(message: LeasedMessage, made: Made) {
  const { id, facts, name, address } = message;
  const { from, site } = made;
  try {
    const calendar = calendarFor(message, made);
    return composeMessage(facts, { id, from, site, to: { name, address }, calendar });
  } catch (error) {
    logger.error({ err: error, messageId: id }, 'a message could not be written');
    return null;
  }
}

type Made = { readonly site: string; readonly from: string; readonly now: Date };

/**
 * The meeting as an invitation. Several are published instead: an invitation is to one meeting alone (RFC 5546 §3.2), while
 * each keeps its UID, so that a later change or cancellation reaches the same entry.
 */
function calendarFor({ facts, name, address }: LeasedMessage, { site, from, now }: Made) {
  if (facts.kind === 'series') {
    const entries = facts.meetings.map((meeting) => ({ ...meeting, cancelled: false }));
    const content = calendarOf(entries, { site, now, name: entries[0]?.body ?? '' });
    return { method: 'PUBLISH' as const, content };
  }
  const call = callOf(facts);
  if (!call) return null;
  const content = calendarOf([call], { site, now, name: call.body, invites: { from, name, address } });
  return { method: call.cancelled ? ('CANCEL' as const) : ('REQUEST' as const), content };
}

function callOf(facts: Exclude<MessageFacts, { kind: 'series' }>) {
  switch (facts.kind) {
    case 'invitation':
    case 'change':
      return { ...facts.meeting, cancelled: false };
    case 'cancellation':
    // It leaves the calendar of who follows it no longer.
    case 'invitation-ended':
      return { ...facts.meeting, cancelled: true };
    case 'reminder':
    case 'agenda':
    case 'news':
      return null;
  }
}
