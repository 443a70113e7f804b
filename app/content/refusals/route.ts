import type { Gate } from '~/domain/paper/stage';
import { clearanceWords } from '../clearance-words';
import { dateTimeWords, dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

type Who = { readonly who?: string };
const by = ({ who }: Who) => (who ? who : 'Its governance officer');

const DECIDING: { readonly [G in Gate]?: string } = {
  recommend: 'recommended it',
  endorse: 'endorsed it',
  decide: 'decided on it',
  'member-consent': 'given its consent',
  'key-decision': 'decided on it',
  concurrence: 'concurred with the other wording that was adopted after it approved',
  'department-consent': 'given its consent',
};

/** Moves that a route or its gate does not allow, tabling, and clearances. */
export const ROUTE_REFUSALS: RefusalTable = {
  'clearances-missing': (facts: { matters: readonly string[] }) => ({
    status: 409,
    title: 'The paper is not cleared yet',
    says: `It moves on by itself when it is cleared. ${clearanceWords(facts.matters)} is still to be given by whoever was asked; silence is not an answer, and the author can ask again after a no.`,
  }),
  'decision-not-taken': (facts: { gate: Gate } & Who) => ({
    status: 409,
    title: 'The body has not decided',
    says: `It moves on by itself once the body that has it has ${DECIDING[facts.gate] ?? 'decided on it'}. ${by(facts)} can bring it to a decision and record it.`,
  }),
  'circulating-in-writing': (facts: { ref: string; lapsesOn: string }) => ({
    status: 409,
    title: 'It is being decided in writing',
    says: `${facts.ref} is open until the end of ${dateWords(facts.lapsesOn)}, and one thing is not decided in two ways at once. Whoever circulated it, or the governance officer, can withdraw it; then the paper can be tabled.`,
  }),
  'tabled-at-meeting': (facts: { on: string }) => ({
    status: 409,
    title: 'It is on the agenda of a meeting',
    says: `The body is to decide it on ${dateWords(facts.on)}, and one thing is not decided in two ways at once. The governance officer can take it off that agenda; then it can be circulated.`,
  }),
  'decision-not-published': (facts: Who) => ({
    status: 409,
    title: 'The decision is not published yet',
    says: `Call-in begins with publication, and the paper waits for it to end. ${by(facts)} publishes the decision.`,
  }),
  'call-in-open': (facts: { closesAt: string }) => ({
    status: 409,
    title: 'The call-in window is open',
    says: `It closes at ${dateTimeWords(facts.closesAt)}; then the paper moves on by itself. Nobody can shorten it.`,
  }),
  'called-in': () => ({
    status: 409,
    title: 'The decision has been called in',
    says: 'It is held until scrutiny, or the council that it asks, has answered. The governance officer of the scrutiny committee records the answer in the decision’s record.',
  }),
  'conditions-not-met': (facts: { count: number }) => ({
    status: 409,
    title: facts.count === 1 ? 'A condition is not met' : `${facts.count} conditions are not met`,
    says: 'The paper closes when every condition precedent is met. The governance officer of the body that set a condition records that it is.',
  }),
  'actions-not-closed': (facts: { count: number }) => ({
    status: 409,
    title: facts.count === 1 ? 'An action is not closed' : `${facts.count} actions are not closed`,
    says: 'The paper closes with its last action. The lead asks for closure on the evidence and the body grants it.',
  }),
  'paper-not-on-the-line': () => ({
    status: 409,
    title: 'The paper is not on its route now',
    says: 'It is a draft, or its route has ended. The author submits a draft; an ended route stays as it is and a new paper begins a new one.',
  }),
  'no-such-station': () => ({
    status: 422,
    title: 'That stage is not on this route',
    says: 'Choose one of the stages shown. The route was set when the paper was submitted.',
  }),
  'already-there': () => ({
    status: 409,
    title: 'The paper is at that stage already',
    says: 'Nothing was changed.',
  }),
  'not-next-station': (facts: { next: string }) => ({
    status: 409,
    title: 'No stage can be left out',
    says: facts.next
      ? `The next stage is “${facts.next}”. Each body on the route decides in its turn.`
      : 'This is the last stage of the route.',
  }),
  'first-station': () => ({
    status: 409,
    title: 'There is no earlier stage',
    says: 'The paper is being cleared. Its author can change it and issue a version, or its sponsor can withdraw it.',
  }),
  'already-decided': () => ({
    status: 409,
    title: 'The decisions are made',
    says: 'What was decided is being carried out, so the paper cannot go back. The body that decided can correct or replace its decision with a new one.',
  }),
  'only-call-in-asks-back': () => ({
    status: 409,
    title: 'The decision is made',
    says: 'Only a call-in can ask it back: those who may call it in can do so while the window is open, and scrutiny can then refer it back. The body that decided can correct or replace its decision with a new one.',
  }),
  'ballot-undecided': () => ({
    status: 409,
    title: 'A vote on it is not declared',
    says: 'The paper stays where it is while a vote is open or waits for its declaration. Whoever presides can declare it or set it aside.',
  }),
  'reason-needed': () => ({
    status: 422,
    title: 'Say why it goes back',
    says: 'The reason stands on the route, and the author answers it. Write it and send again.',
  }),
  'paper-elsewhere': (facts: { holder: string }) => ({
    status: 409,
    title: `The paper is with ${facts.holder} now`,
    says: 'A paper is tabled at the body that has it. It comes here when the bodies before have decided.',
  }),
  'gate-without-meeting': () => ({
    status: 409,
    title: 'This stage is not passed at a meeting',
    says: 'Clearance, call-in, the Department’s consent and implementation are not agenda items. The paper’s route says who acts now.',
  }),
  'not-in-clearance': () => ({
    status: 409,
    title: 'The paper is not being cleared',
    says: 'Clearances are asked for at the first stage of a route only.',
  }),
  'clearance-still-asked': () => ({
    status: 409,
    title: 'That clearance need not be asked again',
    says: 'It is given, or its answer is still awaited. Whoever was asked can answer at any time.',
  }),
};
