import type { BodyCard } from '~/domain/body/body-card';
import { type CallInRule, callInRule } from '~/domain/body/call-in-rule';
import { keyNoticeBasis } from '~/domain/body/key-notice';
import { leavesRoom } from '~/domain/body/leaves-room';
import { noticeRule, publishesMeetings } from '~/domain/body/notice-rule';
import { isCouncilProfile, isSoleDecider } from '~/domain/body/profile';
import { shortNoticeShare } from '~/domain/body/short-notice';
import { hasUrgency, type UrgencyRule, urgencyRule } from '~/domain/body/urgency-rule';
import { isExecutive } from '~/domain/decision/is-executive';
import { type CardFields, cardFields } from './card-fields';

/** How a decision of an executive is called in, as typed. */
export type CallInFields = {
  readonly requests: string;
  /** Working days of the window, as typed. */
  readonly callInDays: string;
  readonly chairAlone: boolean;
  readonly takesEffect: string;
};

/** Who decides what cannot wait, and how, as typed. */
export type UrgencyFields = { readonly by: string; readonly consults: string; readonly answer: string };

/** What the form of a rule card holds beside the rules of a ballot. */
export type RuleCardFields = {
  readonly rules: CardFields;
  readonly castingVoteReason: boolean;
  readonly namesPublished: boolean;
  readonly secondingRequired: boolean;
  /** A whole number as typed; 0 where nobody may call for a recorded vote. */
  readonly recordedVoteDemand: string;
  /** A whole number as typed. */
  readonly writtenDays: string;
  /** Whether agendas, open papers and minutes are published; null where the law says so. */
  readonly publishes: boolean | null;
  /** Of a company's members: the article by which one of several is a quorum, as typed; null of another body. */
  readonly quorumArticle: string | null;
  /** Of a company's members: hundredths of the votes that agree to shorter notice, as typed; null of another body. */
  readonly shortNotice: string | null;
  /** Of a council's body: whether a disclosable pecuniary interest sends its member out; null of another body. */
  readonly leaveRoom: boolean | null;
  /** The rule that lets a substitute come, as typed; blank: none. */
  readonly substitutes: string;
  /** Clear days before a meeting, or before one person of an executive decides, as typed; null of another who decides alone. */
  readonly noticeDays: string | null;
  /** Who decides between meetings, as typed; null where the law lets no one member. */
  readonly urgency: UrgencyFields | null;
  /** Of an executive, as typed; null of another body. */
  readonly callIn: CallInFields | null;
  /** Of an executive, as typed: how its 28 clear days are counted; null of another body. */
  readonly keyNotice: string | null;
  /** A day as typed. */
  readonly effectiveOn: string;
};

/** The form as it is to be shown: as asked for, else as the newest card has it. */
export function ruleCardFields(
  asked: Pick<URLSearchParams, 'get'>,
  card: BodyCard,
  effectiveOn: string,
): RuleCardFields {
  const yes = (name: string, usual: boolean) => (asked.get(name) ?? (usual ? 'yes' : 'no')) === 'yes';
  return {
    rules: cardFields(asked, card),
    castingVoteReason: yes('castingVoteReason', card.castingVoteReason),
    namesPublished: yes('namesPublished', card.namesPublished),
    secondingRequired: yes('secondingRequired', card.secondingRequired ?? false),
    recordedVoteDemand: (asked.get('recordedVoteDemand') ?? String(card.recordedVoteDemand ?? 0)).slice(0, 3),
    publishes:
      isCouncilProfile(card.profile) || isSoleDecider(card.profile)
        ? null
        : yes('publishes', publishesMeetings(card)),
    writtenDays: (asked.get('writtenDays') ?? String(card.writtenDays)).slice(0, 3),
    quorumArticle:
      card.profile === 'trust-members'
        ? (asked.get('quorumArticle') ?? card.quorumArticle ?? '').trim().slice(0, 100)
        : null,
    shortNotice:
      card.profile === 'trust-members'
        ? (asked.get('shortNotice') ?? String(shortNoticeShare(card)[0])).trim().slice(0, 3)
        : null,
    leaveRoom: isCouncilProfile(card.profile) ? yes('leaveRoom', leavesRoom(card)) : null,
    substitutes: (asked.get('substitutes') ?? card.substitutes ?? '').trim().slice(0, 100),
    noticeDays:
      isSoleDecider(card.profile) && !isExecutive(card.profile)
        ? null
        : (asked.get('noticeDays') ?? String(noticeRule(card).days)).trim().slice(0, 3),
    urgency: hasUrgency(card.profile) ? urgencyFields(asked, urgencyRule(card)) : null,
    keyNotice: isExecutive(card.profile)
      ? (asked.get('keyNotice') ?? keyNoticeBasis(card)).slice(0, 20)
      : null,
    callIn: isExecutive(card.profile) ? callInFields(asked, callInRule(card)) : null,
    effectiveOn: (asked.get('effectiveOn') ?? effectiveOn).slice(0, 10),
  };
}

function urgencyFields(asked: Pick<URLSearchParams, 'get'>, rule: UrgencyRule): UrgencyFields {
  return {
    by: (asked.get('urgencyBy') ?? rule.by).slice(0, 20),
    consults: (asked.get('urgencyConsults') ?? String(rule.consults)).trim().slice(0, 3),
    answer: (asked.get('urgencyAnswer') ?? rule.answer).slice(0, 20),
  };
}

function callInFields(asked: Pick<URLSearchParams, 'get'>, rule: CallInRule): CallInFields {
  return {
    requests: (asked.get('requests') ?? String(rule.requests)).slice(0, 3),
    chairAlone: (asked.get('chairAlone') ?? (rule.chairAlone ? 'yes' : 'no')) === 'yes',
    callInDays: (asked.get('callInDays') ?? String(rule.days)).trim().slice(0, 3),
    takesEffect: (asked.get('takesEffect') ?? rule.takesEffect).slice(0, 20),
  };
}
