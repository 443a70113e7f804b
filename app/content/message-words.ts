import type { CalledMeeting, MessageFacts, NewsPlace } from '~/domain/message/message-facts';
import { dateWords, timeWords } from './dates';
import { ITEM_KIND_WORDS, meetingTitle } from './meeting-words';

export type MessageWords = { readonly subject: string; readonly text: string };

const NEWS: { readonly [P in NewsPlace]: string } = {
  paper: 'a paper',
  meeting: 'a meeting',
  decision: 'a decision',
  action: 'an action',
  resolution: 'a resolution in writing',
  other: 'your account or a body',
};

/** A message's subject and plain text. `site` is the house's address, without a slash at its end. */
export function messageWords(facts: MessageFacts, site: string): MessageWords {
  const { subject, lines } = wordsOf(facts, site);
  return { subject, text: [...lines, '', '--', `Tabled, ${site}`, ''].join('\n') };
}

function wordsOf(facts: MessageFacts, site: string): { subject: string; lines: readonly string[] } {
  switch (facts.kind) {
    case 'invitation':
      return {
        subject: `Meeting: ${when(facts.meeting)}, ${facts.meeting.body}`,
        lines: ['A meeting is called.', '', ...about(facts.meeting), '', ...reply(facts.meeting, site)],
      };
    case 'series':
      return {
        subject: `${facts.meetings.length} meetings: ${facts.meetings[0]?.body ?? ''}`,
        lines: [
          'These meetings are called.',
          '',
          ...facts.meetings.flatMap((meeting) => [
            ...about(meeting),
            `Say whether you come: ${site}/meetings/${meeting.id}`,
            '',
          ]),
          'The file with this e-mail puts them all in a calendar. An answer to it reaches nobody.',
        ],
      };
    case 'change':
      if (facts.meeting.continues) return continuedWords(facts.meeting, site);
      return {
        subject: `Changed: ${when(facts.meeting)}, ${facts.meeting.body}`,
        lines: [
          'A meeting has changed. It is now:',
          '',
          ...about(facts.meeting),
          '',
          ...reply(facts.meeting, site),
        ],
      };
    case 'cancellation':
      return {
        subject: `Cancelled: ${when(facts.meeting)}, ${facts.meeting.body}`,
        lines: ['A meeting is cancelled.', '', ...about(facts.meeting), '', page(facts.meeting, site)],
      };
    case 'invitation-ended':
      return {
        subject: `No longer invited: ${when(facts.meeting)}, ${facts.meeting.body}`,
        lines: [
          'Your invitation to follow a meeting has ended. The meeting itself stands.',
          '',
          ...about(facts.meeting),
          '',
          `Your meetings: ${site}/meetings`,
        ],
      };
    case 'reminder':
      return {
        subject: `Are you coming? ${when(facts.meeting)}, ${facts.meeting.body}`,
        lines: [
          'You have not said yet whether you come.',
          '',
          ...about(facts.meeting),
          '',
          ...reply(facts.meeting, site),
        ],
      };
    case 'agenda':
      return {
        subject: `Agenda: ${when(facts.meeting)}, ${facts.meeting.body}`,
        lines: [
          'The agenda is published.',
          '',
          ...about(facts.meeting),
          '',
          ...facts.business.map(
            ({ number, kind, paper, title }) =>
              `${number}. ${title ?? (paper ? 'A paper' : ITEM_KIND_WORDS[kind])}`,
          ),
          '',
          `Agenda and papers: ${site}/meetings/${facts.meeting.id}`,
        ],
      };
    case 'news':
      return {
        subject: facts.count === 1 ? 'Something new for you' : `${facts.count} things new for you`,
        lines: [
          `There is news of ${facts.title ?? NEWS[facts.place]}${facts.count > 1 ? ', and more' : ''}.`,
          '',
          `Read it: ${site}/notifications`,
          '',
          `You asked for these messages. To end them: ${site}/account`,
        ],
      };
  }
}

function continuedWords(meeting: CalledMeeting, site: string) {
  return {
    subject: `Continues: ${when(meeting)}, ${meeting.body}`,
    lines: ['An adjourned meeting goes on:', '', ...about(meeting), '', page(meeting, site)],
  };
}

function when({ startsAt }: CalledMeeting): string {
  return `${plain(dateWords(startsAt))}, ${timeWords(startsAt)}`;
}

function about({ body, title, startsAt, endsAt, place, onlineAllowed }: CalledMeeting): readonly string[] {
  return [
    meetingTitle({ body, title }),
    `${plain(dateWords(startsAt, 'weekday'))}, ${timeWords(startsAt)} to ${timeWords(endsAt)}`,
    onlineAllowed ? `${place}, and on line` : place,
  ];
}

function reply({ id }: CalledMeeting, site: string): readonly string[] {
  return [`Say whether you come: ${site}/meetings/${id}`, 'An answer to this e-mail reaches nobody.'];
}

function page({ id }: CalledMeeting, site: string): string {
  return `The meeting: ${site}/meetings/${id}`;
}

/** Mail programs show a space that does not break as they like. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
