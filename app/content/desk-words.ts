import type { DeskItem } from '~/domain/desk/desk-item';
import { counted, numberWord, sentence } from '~/domain/shared/number-words';

/** What a thing on the desk says. */
export type DeskWords = { readonly kind: string; readonly fact: string; readonly button: string };

/** "Five things need you". */
export function deskTitle(count: number): string {
  if (count === 0) return 'Nothing needs you now';
  return `${sentence(numberWord(count))} ${count === 1 ? 'thing needs' : 'things need'} you`;
}

/** The kind of a thing, its one fact and the word on its one button. */
export function deskWords(item: DeskItem): DeskWords {
  switch (item.task) {
    case 'vote':
      return {
        kind: 'Vote open',
        fact: `${item.body}. ${item.voted} of ${item.electors} votes are in.`,
        button: 'Vote now',
      };
    case 'item':
      if (item.now) return { kind: 'In the room now', fact: `${item.body}.`, button: 'Join the room' };
      return item.minutes === null
        ? { kind: 'For decision today', fact: `${item.body}. You have read it.`, button: 'Open the meeting' }
        : {
            kind: 'For decision today',
            fact: `${item.body}. You have not read it yet.`,
            button: `Read it, ${item.minutes}\u00a0min`,
          };
    case 'declare':
      return { kind: 'Result to declare', fact: `${item.body}. The vote is closed.`, button: 'Declare' };
    case 'coming':
      return { kind: 'Are you coming?', fact: `${item.body}.`, button: 'Reply' };
    case 'quorum':
      return {
        kind: item.best < item.needed ? 'No quorum foreseen' : 'Quorum at risk',
        fact: `${item.body}${item.item === null ? '' : `, item ${item.item}`}. ${item.needed} needed; ${item.worst} at worst, ${item.best} at best.`,
        button: 'See the replies',
      };
    case 'rule':
      return {
        kind: `${item.name} declares an interest`,
        fact: 'It is to be ruled on before the item.',
        button: 'Rule on it',
      };
    case 'clearance':
      return { kind: `${item.by} asks for clearance`, fact: item.question, button: 'Answer' };
    case 'advice':
      return { kind: `${item.by} asks for advice`, fact: item.question, button: 'Answer' };
    case 'reply':
      return {
        kind: `${item.by} answers you`,
        fact: item.where ? sentence(item.where) : 'On the paper',
        button: 'Reply',
      };
    case 'comments':
      return {
        kind: 'Your paper',
        fact: `${sentence(counted(item.count, 'comment'))} to answer.`,
        button: 'Answer',
      };
    case 'action':
      return {
        kind: 'Your action',
        fact: `${item.progress}% done. From ${item.decision}.${item.late > 0 ? ` ${sentence(counted(item.late, 'day'))} late.` : ''}`,
        button: 'Update',
      };
    case 'closure':
      return {
        kind: `${item.by} asks for closure`,
        fact: 'The body grants or returns it.',
        button: 'Decide',
      };
    case 'conditions':
      return {
        kind: 'Conditions without an action',
        fact: `${sentence(counted(item.count, 'condition'))} not met yet.`,
        button: 'Follow up',
      };
    case 'record':
      return { kind: 'Decision to record', fact: `${item.body} has dealt with it.`, button: 'Record it' };
    case 'seal':
      return {
        kind: 'Decision to seal',
        fact: `${item.body}. A draft of the record is there.`,
        button: 'Finish it',
      };
    case 'publish':
      return {
        kind: 'Decision to publish',
        fact: `${item.body}. Call-in begins with publication.`,
        button: 'Publish',
      };
    case 'table':
      return {
        kind: item.deferred ? 'Deferred: to table again' : 'Paper to table',
        fact: `It is with ${item.body}.`,
        button: 'Table it',
      };
    case 'notice':
      return {
        kind: 'Notice to give',
        fact: `A key decision of ${item.body}: ${item.days} clear days.`,
        button: 'Give notice',
      };
    case 'decide-alone':
      return { kind: 'Decision to take', fact: `Yours alone, as ${item.body}.`, button: 'Decide' };
    case 'consent':
      return { kind: 'Consent asked', fact: `For ${item.body}.`, button: 'Decide' };
    case 'resolution':
      return {
        kind: 'Resolution in writing',
        fact: `${item.body}. ${item.agreed} of ${item.eligible} agree so far.`,
        button: 'Read and answer',
      };
    case 'urgent':
      return {
        kind: URGENT_KINDS[item.stands],
        fact: `${item.body}. ${item.called ? 'A meeting has it on its agenda.' : 'No meeting is called to hear it.'}`,
        button: item.officer && !item.called ? 'Call a meeting' : 'Read it',
      };
    case 'revise':
      return item.sentBack
        ? { kind: 'Your paper was sent back', fact: 'It waits for a new version.', button: 'Revise it' }
        : {
            kind: 'Your paper is not cleared',
            fact: 'A clearance was refused or has conditions.',
            button: 'See why',
          };
  }
}

const URGENT_KINDS = {
  'to-report': 'Urgent decision to report',
  overdue: 'Urgent decision, report overdue',
  reported: 'Urgent decision, answer to record',
} as const;
