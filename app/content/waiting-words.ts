import type { WaitedFor, Waiting } from '~/domain/paper/waiting';
import { dateWords, timeWords } from './dates';

export type WaitingWords = { readonly who: string; readonly what: string };

/** Whom a paper waits on and for what, as a card says it: the first in bold, the second after it. */
export function waitingWords(waiting: Waiting): WaitingWords {
  switch (waiting.kind) {
    case 'revision':
      return { who: people(waiting.people), what: 'to issue a version' };
    case 'clearances':
      return { who: people(waiting.people), what: `to clear it${forMatters(waiting.matters)}` };
    case 'clearance-refused':
      return { who: people(waiting.people), what: 'to answer what was not cleared' };
    case 'votes':
      return votes(waiting.missing, waiting.you);
    case 'declaration':
      return { who: 'The Chair', what: 'to declare the result' };
    case 'record':
      return { who: people(waiting.people), what: 'to record the decision' };
    case 'item-now':
      return { who: `Item ${waiting.number} now`, what: 'being discussed' };
    case 'item-today':
      return { who: `Item ${waiting.number} today`, what: `about ${timeWords(waiting.at)}` };
    case 'meeting':
      return { who: waiting.body, what: `meets ${dateWords(waiting.on, 'day')}` };
    case 'notice':
      return { who: people(waiting.people), what: `to give ${waiting.days} clear days’ notice` };
    case 'advice':
      return { who: people(waiting.people), what: `to advise by ${dateWords(waiting.dueOn, 'day')}` };
    case 'tabling':
      return { who: people(waiting.people), what: waiting.deferred ? 'to table it again' : 'to table it' };
    case 'desk':
      return {
        who: waiting.people.length > 0 ? people(waiting.people) : waiting.body,
        what: waiting.decides ? 'to decide' : 'to consent',
      };
    case 'publication':
      return { who: people(waiting.people), what: 'to publish the decision' };
    case 'called-in':
      return waiting.by === 'scrutiny'
        ? { who: 'Overview and scrutiny', what: 'to answer the call-in' }
        : { who: 'The Council', what: 'to answer the call-in' };
    case 'call-in':
      return { who: 'Call-in open', what: `until ${dateWords(waiting.closesAt, 'day')}` };
    case 'implementation':
      return implementation(waiting);
  }
}

function people(them: readonly WaitedFor[]): string {
  // A body of yours and you yourself are one.
  const you = them.some((one) => one.you);
  const others = [...new Set(them.filter((one) => !one.you).map(({ name }) => name))];
  const asked = others.length + (you ? 1 : 0);
  const [first, second] = others;
  if (you && asked === 1) return 'You';
  if (asked === 2) return `${you ? 'You' : first} and ${you ? first : second}`;
  if (asked > 2) return `${asked} people${you ? ', one is you' : ''}`;
  return first ?? 'Its governance officer';
}

/** "for finance and law"; the sponsor clears the whole of it. */
function forMatters(them: readonly string[]): string {
  const words = them
    .filter((matter) => matter !== 'sponsor')
    .map((matter) => (matter === 'legal' ? 'law' : matter));
  return words.length === 0 ? '' : ` for ${words.join(' and ')}`;
}

function votes(missing: number, you: boolean): WaitingWords {
  if (missing === 0) return { who: 'The Chair', what: 'to close the vote' };
  if (missing === 1) return { who: you ? 'You' : 'One member', what: 'to vote' };
  return { who: `${missing} members`, what: you ? 'one is you' : 'to vote' };
}

function implementation({
  closed,
  actions,
  openConditions,
}: Extract<Waiting, { kind: 'implementation' }>): WaitingWords {
  if (actions > 0)
    return { who: `${closed} of ${actions}`, what: actions === 1 ? 'action closed' : 'actions closed' };
  if (openConditions > 0) {
    return {
      who: `${openConditions}`,
      what: openConditions === 1 ? 'condition to be met' : 'conditions to be met',
    };
  }
  return { who: 'Ready to close', what: '' };
}
