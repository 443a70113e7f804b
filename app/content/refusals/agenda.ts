import { dateWords } from '../dates';
import { withheldPack } from '../public-words';
import type { RefusalTable } from '../refusal-table';

/** The agenda, its items and what is tabled to them. */
export const AGENDA_REFUSALS: RefusalTable = {
  'late-item': (facts: {
    needs: number;
    basis: string;
    statute: boolean;
    days: number;
    addedOn: string;
    latest: string;
  }) => ({
    status: 409,
    title: 'This item came too late',
    says: `It has been on the agenda since ${dateWords(facts.addedOn)}, ${facts.days} clear ${facts.basis === 'working' ? 'working ' : ''}${facts.days === 1 ? 'day' : 'days'} before the meeting, and ${facts.needs} are needed: it had to be there by ${dateWords(facts.latest)}. Whoever presides can state, on the agenda, by what special circumstances it is urgent${facts.statute ? ' (LGA 1972 s.100B(4)(b))' : ''}.`,
  }),
  'item-not-late': () => ({
    status: 409,
    title: 'This item is not late',
    says: 'It was on the agenda in time, so nothing has to be stated for it.',
  }),
  'numbers-fixed': () => ({
    status: 409,
    title: 'The numbers of this agenda are fixed',
    says: 'It has been published, and members cite its items by number. The Chair can take items in another order at the meeting; a new item becomes 6A or goes last.',
  }),
  'order-incomplete': () => ({
    status: 409,
    title: 'That order is not of this agenda',
    says: 'An item was put on or taken off since you opened the page. The agenda below is as it is now.',
  }),
  'agenda-changed': () => ({
    status: 409,
    title: 'Somebody changed the agenda meanwhile',
    says: 'Nothing of yours was written over it. The agenda below is as it is now: look at it, then do it again if it still should be done.',
  }),
  'agenda-empty': () => ({
    status: 409,
    title: 'Nothing is on the agenda',
    says: 'There is nothing to sign off or to publish yet. The governance officer puts items on it.',
  }),
  'agenda-not-signed-off': () => ({
    status: 409,
    title: 'The Chair has not signed off this agenda',
    says: 'An agenda is published once the Chair has signed it off, or the governance officer has recorded that the Chair did.',
  }),
  'agenda-signed-off-before': () => ({
    status: 409,
    title: 'The agenda was changed after it was signed off',
    says: 'The Chair signed off another agenda than this one. The Chair signs it off again as it is now.',
  }),
  'agenda-published-so': () => ({
    status: 409,
    title: 'The agenda is published as it is',
    says: 'Nothing has changed since, so there is nothing to publish again.',
  }),
  'no-pack-failed': () => ({
    status: 409,
    title: 'No pack of this edition has failed',
    says: 'It is being made or is ready, or there is a newer edition. This page shows how it stands.',
  }),
  'not-the-chairs-meeting': () => ({
    status: 409,
    title: 'Nobody presides yet',
    says: 'The body has no chair, so nobody can sign the agenda off. An administrator fills the seat, or the governance officer records who presides.',
  }),
  'item-not-found': () => ({
    status: 409,
    title: 'That item is no longer on the agenda',
    says: 'Somebody may have taken it off since you opened the page. The agenda below is as it is now.',
  }),
  'item-begun': () => ({
    status: 409,
    title: 'The meeting has reached that item',
    says: 'Only items that have not begun can be moved or taken off. Anything else is business for another meeting.',
  }),
  'item-used': () => ({
    status: 409,
    title: 'Something hangs on that item',
    says: 'An interest has been declared or a vote was taken on it, so it stays on the agenda. It can be closed as deferred when the meeting reaches it.',
  }),
  'item-reports': () => ({
    status: 409,
    title: 'It reports an urgent decision',
    says: 'What was decided between meetings is reported to the next one, so it stays on this agenda. The Chair can put off the answer when the meeting reaches it; nobody can leave out the report.',
  }),
  'item-decided': () => ({
    status: 409,
    title: 'That item has been decided',
    says: 'Its decision is sealed in the register. A mistake is put right by a correcting record, which the governance officer can make.',
  }),
  'motion-put': () => ({
    status: 409,
    title: 'A motion has been put to this item',
    says: 'Its words are those of the version tabled, and they are voted on as they stand or changed by an amendment. The newer version can be tabled at another meeting by the governance officer.',
  }),
  'version-moved-on': ({ newest }: { newest: number }) => ({
    status: 409,
    title: `Version ${newest} has been issued meanwhile`,
    says: 'The page below shows it. Whoever presides, the Chair or the governance officer can table that one.',
  }),
  'newer-version-late': () => ({
    status: 409,
    title: 'The newer version comes too late for an item in hand',
    says: 'It was not open to inspection five clear working days before the meeting, and special circumstances are stated before an item is opened (LGA 1972 s.100B(4)(b)). The version tabled is taken as it stands, or the item is put off and the governance officer tables the newer one at another meeting.',
  }),
  'tabled-elsewhere': ({ on }: { on: string }) => ({
    status: 409,
    title: 'The paper is on another agenda',
    says: `It is tabled at the meeting on ${dateWords(on)}. The governance officer can take it off there first.`,
  }),
  'public-pack-withheld': (facts: { items: readonly string[] }) => ({
    status: 410,
    title: 'This file is withheld',
    says: withheldPack(facts.items),
  }),
};
