import { meets } from './decide-tabling';
import type { Waiting, WaitingFacts } from './waiting';

/** The one thing that a paper waits for where it is now: the nearest act that somebody must do. */
export function waitingFor(facts: WaitingFacts): Waiting {
  if (facts.sentBackUnrevised) return { kind: 'revision', people: [facts.author] };
  switch (facts.gate) {
    case 'clearance':
      return clearing(facts);
    case 'call-in':
      if (facts.calledIn) return { kind: 'called-in', by: facts.calledIn };
      return facts.callInClosesAt === null
        ? { kind: 'publication', people: facts.officers }
        : { kind: 'call-in', closesAt: facts.callInClosesAt };
    case 'implementation':
      return {
        kind: 'implementation',
        closed: facts.closedActions,
        actions: facts.actions,
        openConditions: facts.openConditions,
      };
    default:
      return atBody(facts);
  }
}

function clearing({ clearances, author }: WaitingFacts): Waiting {
  const silent = clearances.filter(({ answered }) => !answered);
  if (silent.length === 0) {
    return { kind: 'clearance-refused', people: [author], matters: clearances.map(({ matter }) => matter) };
  }
  const people = [...new Map(silent.map(({ asked }) => [asked.name, asked])).values()];
  return { kind: 'clearances', people, matters: silent.map(({ matter }) => matter) };
}

function atBody(facts: WaitingFacts): Waiting {
  const { ballot, tabled, officers, body } = facts;
  if (ballot?.state === 'open')
    return { kind: 'votes', missing: ballot.electors - ballot.voted, you: ballot.youMayVote };
  if (ballot?.state === 'closed') return { kind: 'declaration', body };
  if (facts.unrecorded) return { kind: 'record', people: officers };
  if (tabled?.current && tabled.inSession) return { kind: 'item-now', number: tabled.number };
  if (tabled && (tabled.inSession || tabled.on === facts.today)) {
    return { kind: 'item-today', number: tabled.number, at: tabled.about };
  }
  if (tabled) return { kind: 'meeting', body, on: tabled.on };
  if (facts.noticeDays !== null) return { kind: 'notice', people: officers, days: facts.noticeDays };
  if (facts.advice) return { kind: 'advice', ...facts.advice };
  const atDesk = facts.gate === 'department-consent' || facts.deskHolders.length > 0;
  if (atDesk || !meets(facts.gate)) {
    return {
      kind: 'desk',
      people: facts.deskHolders,
      body,
      decides: facts.gate === 'decide' || facts.gate === 'key-decision',
    };
  }
  return { kind: 'tabling', people: officers, body, deferred: facts.deferred };
}
