import { interestLine } from '../decision/interest-line';
import { appendixWords } from '../meeting/exclusion-text';
import { dateText } from '../shared/date-text';
import type { Happened, ItemFacts, MeetingFacts, MinutedAction } from './item-facts';
import type { MinuteLine, MinuteLineKind } from './minutes-content';
import { ballotLines } from './resolution-line';

/**
 * The structured head of an item's minute, in words, from the record alone: what came late and why, who presided, interests
 * and rulings, who came and went, that the public was out, motions with their votes, the decision, dissent and actions, and what
 * came between it and the next. Source: governance.md §3.4,
 * §6.2 (LGA 1972 s.100B(4)(b): special circumstances are specified in the minutes) and §8.
 */
export function itemLines(item: ItemFacts, meeting: MeetingFacts): readonly MinuteLine[] {
  if (!item.reached) return [line('result', 'Not reached.')];
  return [
    ...lateLines(item),
    ...usualLines(item, meeting),
    ...item.interests.map(interestWords),
    ...item.happened.filter(({ after }) => !after).map(happenedWords),
    ...keptLines(item),
    ...item.exclusions.map((words) => line('exclusion', words)),
    ...item.ballots.flatMap(ballotLines),
    ...resultLines(item),
    ...decisionLines(item),
    ...item.actions.map(actionWords),
    ...item.happened.filter(({ after }) => after).map(happenedWords),
  ];
}

function line(kind: MinuteLineKind, text: string, clauses: readonly string[] = []): MinuteLine {
  return { kind, text, clauses };
}

function lateLines({ late }: ItemFacts): readonly MinuteLine[] {
  if (!late) return [];
  const since = `On the agenda since ${dateText(late.addedOn)}.`;
  const why = `The Chair was of the opinion that it was urgent by reason of these special circumstances: ${ended(late.reason)}`;
  return [line('late', `${since} ${why}`)];
}

function keptLines({ kept }: ItemFacts): readonly MinuteLine[] {
  if (!kept || kept.letters.length === 0) return [];
  const not = kept.letters.length === 1 ? 'is exempt and was' : 'are exempt and were';
  const words = appendixWords(kept.letters);
  return [line('result', `It was stated at ${kept.at} that ${words} ${not} not to be discussed in public.`)];
}

function usualLines({ kind }: ItemFacts, { apologies, declared }: MeetingFacts): readonly MinuteLine[] {
  if (kind === 'welcome') {
    const from = apologies.length > 0 ? `Apologies: ${apologies.join(', ')}.` : 'There were no apologies.';
    return [line('result', from)];
  }
  if (kind !== 'declarations') return [];
  if (declared.length === 0) return [line('result', 'No interests were declared.')];
  return declared.map(({ name, number }) =>
    line('result', `${name} declared an interest in item ${number}.`),
  );
}

function interestWords({ returnedAt, ...declared }: ItemFacts['interests'][number]): MinuteLine {
  const back = returnedAt === null || declared.leftAt === null ? '' : ` Returned at ${returnedAt}.`;
  return line('interest', `${interestLine(declared)}${back}`);
}

const DID: { readonly [D in Happened['did']]: (who: string) => string } = {
  arrived: (who) => `${who} arrived`,
  'joined-on-line': (who) => `${who} joined on line`,
  left: (who) => `${who} left the meeting`,
  returned: (who) => `${who} returned`,
  presided: (who) => `${who} took the chair`,
  adjourned: () => 'The meeting was adjourned',
  resumed: () => 'The meeting resumed',
};

function happenedWords({ at, who, did }: Happened): MinuteLine {
  return line(did === 'presided' ? 'presiding' : 'movement', `${DID[did](who)} at ${at}.`);
}

/** What an item without a ballot came to: as the agenda says, that it had no quorum among it, and as its decision has it. */
function resultLines({ ballots, decision, result }: ItemFacts): readonly MinuteLine[] {
  if (ballots.length > 0) return [];
  const came = result === '' ? [] : [line('result', ended(result))];
  if (!decision || decision.resolved.length === 0) return came;
  return [...came, line('resolved', 'IT WAS RESOLVED:', decision.resolved)];
}

function decisionLines({ decision }: ItemFacts): readonly MinuteLine[] {
  if (!decision) return [];
  const { ref, type, sealed, conditions, dissents } = decision;
  const words = sealed ? `Decision ${ref}: ${type.toLowerCase()}.` : `Decision ${ref} is being recorded.`;
  return [
    line(
      'decision',
      words,
      conditions.map((text) => `Condition: ${ended(text)}`),
    ),
    ...dissents.map(({ name, text }) =>
      line('dissent', `${name} asked that this dissent be recorded: ${ended(text)}`),
    ),
  ];
}

function actionWords({ ref, title, lead, dueOn }: MinutedAction): MinuteLine {
  const numbered = ref === '' ? 'Action' : `Action ${ref}`;
  return line('action', `${numbered}: ${ended(title)} Lead: ${lead}, by ${dateText(dueOn)}.`);
}

function ended(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
