import type Mail from 'nodemailer/lib/mailer';
import { messageWords } from '~/content/message-words';
import type { MessageFacts } from '~/domain/message/message-facts';

type Wish = {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly from: string;
  readonly site: string;
  /** The meeting, or several, as an iCalendar file, where the message carries one. */
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly content: string } | null;
};

/**
 * A message as it leaves: plain text, with the meeting for a calendar. Its Message-ID is made from its id, so that one
 * sent twice is known as the same. Nothing that a person typed can begin another header.
 */
export function composeMessage(facts: MessageFacts, { id, to, from, site, calendar }: Wish): Mail.Options {
  const { subject, text } = messageWords(facts, site);
  return {
    messageId: `<${id}@${new URL(site).hostname}>`,
    from: { name: 'Tabled', address: from },
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    // No machine should answer it (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(calendar ? { icalEvent: { ...calendar, filename: 'meeting.ics' } } : {}),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
