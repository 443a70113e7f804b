import type { MessageFacts, MessageState } from '~/domain/message/message-facts';

export const MESSAGE_KINDS: { readonly [K in MessageFacts['kind']]: string } = {
  invitation: 'Invitation',
  series: 'Invitation to several',
  change: 'Change',
  cancellation: 'Cancellation',
  'invitation-ended': 'Invitation ended',
  reminder: 'Reminder',
  agenda: 'Agenda',
  news: 'Notification',
};

/** How a message fares. `leaves`: whether messages leave this house at all. */
export function messageState(state: MessageState, leaves: boolean): string {
  switch (state) {
    case 'queued':
      return leaves ? 'Waiting' : 'Kept here';
    case 'sent':
      return 'Sent';
    case 'given-up':
      return 'Given up';
    case 'too-late':
      return 'Not sent: its time had passed';
  }
}
