import { decidesAlone } from '~/domain/body/decides-alone';
import type { Profile } from '~/domain/body/profile';
import { compareItemNumbers, itemNumber } from '~/domain/meeting/item-number';
import { missingClearances } from '~/domain/paper/missing-clearances';
import { letsKeyDecision } from '~/domain/paper/notices-in-force';
import type { Gate } from '~/domain/paper/stage';
import type { WaitedFor, WaitingFacts } from '~/domain/paper/waiting';
import { londonDate } from '~/platform/london';
import { kindsInForce } from './paper-notices';
import { fullName } from './person-name';
import { ballotsShownTo, calledInOf, callInOf, clearancesOf, implementationOf, needsOf } from './route-facts';
import type { RouteRow, StageRow } from './route-row';

export type Known = {
  readonly personId: string;
  readonly today: string;
  readonly officers: ReadonlyMap<string, readonly WaitedFor[]>;
  readonly deskHolders: ReadonlyMap<string, readonly WaitedFor[]>;
  readonly names: ReadonlyMap<string, string>;
  /** Bodies of the reader. */
  readonly myBodyIds: readonly string[];
  readonly bodyNames: ReadonlyMap<string, string>;
};

/** What `waitingFor` needs, as it stands to one reader. */
export function waitingFacts(
  row: RouteRow,
  { stage, known }: { stage: StageRow; known: Known },
): WaitingFacts {
  const item = row.items.find(
    (one) => one.stageId === stage.id && one.meeting.state !== 'cancelled' && one.state !== 'done',
  );
  const dealtWith = row.items.some((one) => one.stageId === stage.id && one.state === 'done');
  const sealed = row.decisions.some(
    (decision) => decision.stageId === stage.id && decision.state === 'sealed',
  );
  const [ballot] = ballotsShownTo(row, known);
  const advice = row.advice.filter(({ kind, answer }) => kind === 'advice' && answer === null);
  const asked = (one: (typeof row.advice)[number]) => askedName(one, known);
  const missing = missingClearances(needsOf(stage), clearancesOf(row, stage));
  const before = row.stages.findLast(({ position }) => position < stage.position);
  const revisedAt = row.versions[0]?.submittedAt;
  const sentBackAt = before?.state === 'sent-back' ? before.completedAt : null;
  const needs = needsOf(stage).noticeDays;
  return {
    gate: stage.gate as Gate,
    body: stage.body.name,
    today: known.today,
    author: { name: fullName(row.author), you: row.authorId === known.personId },
    officers: known.officers.get(stage.bodyId) ?? [],
    deskHolders: decidesAlone(stage.body.profile as Profile)
      ? (known.deskHolders.get(stage.bodyId) ?? [])
      : [],
    sentBackUnrevised: Boolean(sentBackAt && revisedAt && revisedAt <= sentBackAt),
    clearances: missing.flatMap((matter) => {
      const newest = clearancesOf(row, stage).findLast((one) => one.matter === matter);
      return newest ? [{ matter, asked: asked(newest), answered: newest.answer !== null }] : [];
    }),
    ballot: ballot
      ? {
          state: ballot.state as 'open' | 'closed',
          electors: ballot.electors.length,
          voted: ballot.electors.filter(({ voted }) => voted).length,
          youMayVote: ballot.electors.some(({ personId, voted }) => personId === known.personId && !voted),
        }
      : null,
    unrecorded: dealtWith && !sealed,
    tabled: item ? tabledAt(item) : null,
    deferred: stage.result === 'deferred',
    noticeDays: needs !== undefined && !letsKeyDecision(kindsInForce(row)) ? needs : null,
    advice: advice[0]
      ? { people: advice.map(asked), dueOn: advice.map(({ dueOn }) => dueOn).toSorted()[0] ?? '' }
      : null,
    callInClosesAt: callInOf(row, stage),
    calledIn: calledInOf(row, stage),
    ...implementationOf(row),
  };
}

/** About when an item comes up: the start of the meeting and the minutes planned for the items before it. */
function tabledAt(tabled: RouteRow['items'][number]): NonNullable<WaitingFacts['tabled']> {
  const { meeting, state } = tabled;
  const before = meeting.items.filter((item) => compareItemNumbers(item, tabled) < 0);
  const minutes = before.reduce((sum, item) => sum + item.minutes, 0);
  return {
    number: itemNumber(tabled),
    inSession: meeting.state === 'in-session' || meeting.state === 'adjourned',
    current: state === 'current',
    on: londonDate(meeting.startsAt.toISOString()),
    about: new Date(meeting.startsAt.getTime() + minutes * 60_000).toISOString(),
  };
}

function askedName(
  one: { askedPersonId: string | null; askedBodyId: string | null },
  known: Known,
): WaitedFor {
  if (one.askedPersonId) {
    return { name: known.names.get(one.askedPersonId) ?? '', you: one.askedPersonId === known.personId };
  }
  const bodyId = one.askedBodyId ?? '';
  return { name: known.bodyNames.get(bodyId) ?? '', you: known.myBodyIds.includes(bodyId) };
}
