import type { BallotActs, MyPart } from '~/domain/ballot/my-part';
import { decideOwnRecord } from '~/domain/ballot/recorded-vote';
import { mayAct } from '~/domain/meeting/may-act';
import type { MeetingAct } from '~/domain/permission/acts';
import type { BallotFacts } from './ballot-facts';

/** What the actor may do now; the service of each act decides again. */
export function ballotActs(facts: BallotFacts, me: MyPart): BallotActs {
  const { actor, meeting, item, ballot, names } = facts;
  const may = (act: MeetingAct) => mayAct(actor, act, meeting).ok;
  const state = ballot?.state ?? null;
  const answer = ballot?.stored?.answer;
  const awaited = state === 'closed' && answer?.castingVote === 'awaited';
  const votes = ballot !== null && ballot.method !== 'assent';
  const { presidingPersonId: presiding } = meeting;
  const free = me.standing === 'elector' && state === 'open';
  return {
    prepare: item.state !== 'done' && may('ballot:prepare'),
    open: item.meeting.currentItemId === item.id && may('ballot:open'),
    cast: votes && free && may('ballot:cast') && !(ballot.method === 'secret' && me.voted),
    object: ballot?.method === 'assent' && free && !me.objected && may('ballot:object'),
    recordForMember: ballot?.method === 'named' && state === 'open' && may('ballot:record-for-member'),
    callLastVotes: votes && state === 'open' && ballot.lastCallAt === null && may('ballot:close'),
    close: state === 'open' && may('ballot:close'),
    setAside: (state === 'open' || state === 'closed') && may('ballot:set-aside'),
    castingVote: awaited && may('ballot:casting-vote'),
    declare: state === 'closed' && !awaited && may('ballot:declare'),
    recordOwnVote: ballot !== null && mayRecordOwn(facts) && may('ballot:record-own-vote'),
    contest: ballot !== null && ballot.contestedAt === null && isInMyName(facts) && may('ballot:contest'),
    instructedBy:
      presiding === null || presiding === actor.personId
        ? null
        : { personId: presiding, name: names.get(presiding) ?? '' },
    castingReasonAsked: facts.card?.castingVoteReason ?? true,
  };
}

function mayRecordOwn({ actor, ballot, item }: BallotFacts): boolean {
  if (!ballot) return false;
  const mine = ballot.electors.find(({ personId }) => personId === actor.personId);
  const decided = decideOwnRecord({
    ...{ profile: ballot.card.profile, method: ballot.method, state: ballot.state },
    itemIsCurrent: item.meeting.currentItemId === item.id,
    isElector: mine !== undefined,
  });
  return decided.ok && !ballot.recorded.some(({ seatId }) => seatId === mine?.seatId);
}

function isInMyName({ actor, ballot }: BallotFacts): boolean {
  const inName = [
    ballot?.openedForId,
    ballot?.closedForId,
    ballot?.castingRecord?.forId,
    ballot?.declaredForId,
  ];
  return [...inName, ballot?.setAsideForId].includes(actor.personId);
}
