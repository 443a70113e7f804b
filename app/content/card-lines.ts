import { noticeRuleWords, noticeSourceWords } from '~/content/agenda-words';
import { TIE_WORDS } from '~/content/trial-words';
import { urgencyWords } from '~/content/urgent-words';
import { majorityWords } from '~/domain/ballot/majority-words';
import type { BodyCard } from '~/domain/body/body-card';
import { type CallInRule, callInRule } from '~/domain/body/call-in-rule';
import { keyNoticeBasis } from '~/domain/body/key-notice';
import { leavesRoom } from '~/domain/body/leaves-room';
import { quorumFor } from '~/domain/body/members-quorum';
import { noticeRule, publishesMeetings } from '~/domain/body/notice-rule';
import { isCouncilProfile, isSoleDecider } from '~/domain/body/profile';
import { shortNoticeShare } from '~/domain/body/short-notice';
import { mayHaveSubstitutes, substitutesRule } from '~/domain/body/substitutes';
import { hasUrgency, urgencyRule } from '~/domain/body/urgency-rule';
import { isExecutive } from '~/domain/decision/is-executive';
import { quorumNeeded } from '~/domain/meeting/quorum-needed';
import { kindsFor } from '~/domain/resolution/kinds-for';

/** A rule of a card by name, in words, and which part of the law it comes from. */
export type CardLine = {
  readonly name: string;
  readonly says: string;
  readonly of: 'quorum' | 'majority' | 'tie' | null;
};

/** A card in words, a line a rule. */
export function cardLines(card: BodyCard, seats: number): readonly CardLine[] {
  const names = {
    name: 'Names of a named vote',
    says: card.namesPublished ? 'Are published.' : 'Stay in the record, and are not published.',
    of: null,
  };
  if (isSoleDecider(card.profile)) {
    return [
      { name: 'Who decides', says: 'One person.', of: 'majority' },
      ...(isExecutive(card.profile)
        ? [{ name: 'The report', says: reportWords(noticeRule(card).days), of: null }]
        : []),
      ...executiveLines(card),
      names,
    ];
  }
  const rule = substitutesRule(card);
  const least = Object.entries<number>(card.quorum.categories ?? {}).map(
    ([category, many]) => `at least ${many} ${category}`,
  );
  const among = card.quorum.chairOrDeputy ? [...least, 'the chair or a deputy'] : least;
  return [
    {
      name: 'Quorum',
      says: `${quorumNeeded(quorumFor(card, seats), seats)} of ${seats} seats${among.length > 0 ? `, among them ${among.join(' and ')}` : ''}.`,
      of: 'quorum',
    },
    ...(card.profile === 'trust-members'
      ? [
          {
            name: 'One of several members',
            says: card.quorumArticle ? `Is a quorum: ${card.quorumArticle}.` : 'Is no quorum.',
            of: null,
          },
          {
            name: 'Shorter notice',
            says: `Is agreed by more than half of the members, with ${shortNoticeShare(card)[0]}% of the votes.`,
            of: null,
          },
        ]
      : []),
    { name: 'What carries a motion', says: majorityWords(card.majority), of: 'majority' },
    { name: 'If it ties', says: `${TIE_WORDS[card.tie]}.`, of: 'tie' },
    { name: 'Seats on line', says: card.remote ? 'Count.' : 'Do not count.', of: null },
    {
      name: 'Casting vote',
      says: card.castingVoteReason ? 'Says why it is given.' : 'Need not say why it is given.',
      of: null,
    },
    { name: 'Notice of a meeting', says: noticeWords(card), of: null },
    {
      name: 'Agendas, open papers and minutes',
      says: publishesMeetings(card) ? 'Are published.' : 'Are not published.',
      of: null,
    },
    names,
    ...(isCouncilProfile(card.profile)
      ? [
          {
            name: 'A disclosable pecuniary interest',
            says: leavesRoom(card)
              ? 'Sends its member out of the room.'
              : 'Lets its member stay in the room, without speaking or voting.',
            of: null,
          },
        ]
      : []),
    ...(mayHaveSubstitutes(card.profile)
      ? [{ name: 'Substitutes', says: rule ? `May come: ${rule}.` : 'None may come.', of: null }]
      : []),
    {
      name: 'A recorded vote',
      says: card.recordedVoteDemand
        ? `Its names are recorded when ${card.recordedVoteDemand} ${card.recordedVoteDemand === 1 ? 'member asks' : 'members ask'} for it before it is closed.`
        : 'Cannot be called for.',
      of: null,
    },
    {
      name: 'A motion',
      says: card.secondingRequired ? 'Must be seconded before it is put.' : 'Need not be seconded.',
      of: null,
    },
    ...(kindsFor(card.profile).length === 0
      ? []
      : [{ name: 'A resolution in writing', says: `Lapses after ${card.writtenDays} days.`, of: null }]),
    ...(hasUrgency(card.profile)
      ? [{ name: 'What cannot wait', says: urgencyWords(urgencyRule(card)), of: null }]
      : []),
    ...executiveLines(card),
  ];
}

function executiveLines(card: BodyCard): readonly CardLine[] {
  if (!isExecutive(card.profile)) return [];
  return [
    { name: 'Call-in', says: callInWords(callInRule(card)), of: null },
    { name: '28 clear days of notice', says: KEY_NOTICE[keyNoticeBasis(card)], of: null },
  ];
}

function reportWords(days: number): string {
  return days === 0
    ? 'May be decided on at once.'
    : `Is open ${days} clear working ${days === 1 ? 'day' : 'days'} before a key decision is taken on it.`;
}

const KEY_NOTICE = {
  calendar: 'Every day counts.',
  working: 'Working days alone count.',
} as const;

function noticeWords(card: BodyCard): string {
  const rule = noticeRule(card);
  return `${noticeRuleWords(rule)}. ${noticeSourceWords(rule)}`;
}

function callInWords({ requests, chairAlone, days, takesEffect }: CallInRule): string {
  const who = `${requests} members of scrutiny${chairAlone ? ', or its chair alone' : ''}.`;
  const window = `Within ${days} clear working ${days === 1 ? 'day' : 'days'} of publication.`;
  return `${who} ${window} Otherwise it has effect on the ${takesEffect === 'next-day' ? 'next day' : 'next working day'}.`;
}
