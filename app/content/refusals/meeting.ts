import { appendixWords } from '~/domain/meeting/exclusion-text';
import { dateWords } from '../dates';
import { withheldPack } from '../public-words';
import type { RefusalTable } from '../refusal-table';

const RUNS = 'whoever presides, the Chair or the governance officer';

export const MEETING_REFUSALS: RefusalTable = {
  'meeting-is-scheduled': () => ({
    status: 409,
    title: 'The meeting has not begun',
    says: `This can be done once the meeting is in session. It is started by ${RUNS}.`,
  }),
  'meeting-is-in-session': () => ({
    status: 409,
    title: 'The meeting is in session',
    says: `This cannot be done while it sits. It is adjourned or ended by ${RUNS}.`,
  }),
  'meeting-is-adjourned': () => ({
    status: 409,
    title: 'The meeting is adjourned',
    says: `This can be done once it is resumed. It is resumed by ${RUNS}.`,
  }),
  'meeting-is-ended': () => ({
    status: 409,
    title: 'The meeting has ended',
    says: 'What was recorded stands. Business that remains goes to another meeting: ask the governance officer.',
  }),
  'meeting-is-cancelled': () => ({
    status: 409,
    title: 'The meeting was cancelled',
    says: 'Nothing more can be recorded for it. The governance officer can call another one.',
  }),
  'no-substitutes': () => ({
    status: 409,
    title: 'No substitute may come',
    says: 'The body has no rule that lets a member send somebody else. Where its standing orders or articles have one, an administrator writes it on the rule card.',
  }),
  'substitute-unfit': () => ({
    status: 422,
    title: 'That person cannot be the substitute',
    says: 'Choose somebody who sits on another body of the same organisation, not on this one, and comes for nobody else.',
  }),
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
  'not-the-chairs-meeting': () => ({
    status: 409,
    title: 'Nobody presides yet',
    says: 'The body has no chair, so nobody can sign the agenda off. An administrator fills the seat, or the governance officer records who presides.',
  }),
  'postponed-to-same': () => ({
    status: 422,
    title: 'That is when it is held already',
    says: 'Choose another day or time.',
  }),
  'series-empty': () => ({
    status: 422,
    title: 'That rule gives no day',
    says: 'No day of the rule lies between the first and the last day. Choose a later last day, or other dates.',
  }),
  'series-too-long': ({ most }: { most: number }) => ({
    status: 422,
    title: `More than ${most} meetings`,
    says: `One series makes at most ${most} meetings. Choose an earlier last day.`,
  }),
  'not-a-date': ({ text }: { text: string }) => ({
    status: 422,
    title: 'One of the dates is not a date',
    says: `“${text}” is not understood. Write each date as 2027-01-26, one a line.`,
  }),
  'item-not-late': () => ({
    status: 409,
    title: 'This item is not late',
    says: 'It was on the agenda in time, so nothing has to be stated for it.',
  }),
  'public-excluded': ({ number, title }: { number: string; title: string }) => ({
    status: 403,
    title: 'The public has been excluded',
    says: `Item ${number}, ${title}, is taken without the public, and you follow the meeting with the public. Its page tells you when it is public again. Whoever presides can name who stays.`,
  }),
  'public-not-excluded': () => ({
    status: 409,
    title: 'The public has not been excluded',
    says: 'The paper of this item is exempt, so nothing of it is put to the vote in public. A resolution to exclude the public comes first (LGA 1972 s.100A(4)); whoever presides can move it, or the governance officer on instruction.',
  }),
  'appendices-not-settled': ({ letters }: { letters: readonly string[] }) => ({
    status: 409,
    title: `First say how ${appendixWords(letters)} ${letters.length === 1 ? 'is' : 'are'} taken`,
    says: 'The paper is open and what it carries there is exempt. Either the public is excluded by resolution before it is discussed (LGA 1972 s.100A(4)), or it is stated that it is not discussed and the item is taken in public. Whoever presides does so on the page of the exclusion, or the governance officer on instruction.',
  }),
  'nothing-to-keep-undiscussed': () => ({
    status: 409,
    title: 'This item has no exempt appendix to leave out',
    says: 'Only a council’s body states this, of an open paper that carries an exempt appendix. A paper that is itself exempt is taken without the public.',
  }),
  'appendices-discussed': () => ({
    status: 409,
    title: 'The public was out of this item',
    says: 'What was exempt of it was taken then, so it cannot be stated that it was not discussed. Nothing more is needed: the item can be voted on in public.',
  }),
  'exclusion-stands': () => ({
    status: 409,
    title: 'The public is being excluded already',
    says: 'A resolution waits to be put to this item, or the public is out. To go by another ground, return to public session first.',
  }),
  'ground-not-here': ({ council }: { council: boolean }) => ({
    status: 422,
    title: 'This body has no such ground',
    says: council
      ? 'A council’s body excludes the public for exempt information by resolution, or for confidential information as it must (LGA 1972 s.100A). Its own wish is no ground, and nobody can lift that.'
      : 'Schedule 12A and section 100A of the Local Government Act 1972 are for councils. This body goes by its own practice: state its reason.',
  }),
  'exclusion-reason-missing': () => ({
    status: 422,
    title: 'Say why',
    says: 'State what forbids the disclosure, or the body’s reason. It is recorded and shown to those who go out.',
  }),
  'no-private-notice': () => ({
    status: 409,
    title: 'No notice of a private meeting stands for this item',
    says: 'An executive takes an item in private only after notice with reasons 28 clear days before, and again five before (SI 2012/2089 reg 5). They are given on the paper’s page of notices, by the governance officer. Close the item as deferred, or take it in public.',
  }),
  'stay-not-observer': () => ({
    status: 422,
    title: 'Somebody named to stay does not follow this meeting',
    says: 'Members and officers stay in any case. Name only those who were invited to follow it.',
  }),
  'stay-without-reason': () => ({
    status: 422,
    title: 'Say why each of them stays',
    says: 'Who stays while the public is out is recorded with the reason.',
  }),
  'paragraph-missing': () => ({
    status: 422,
    title: 'Name the paragraph',
    says: 'A resolution names the description of the exempt information: paragraphs 1 to 7 of Schedule 12A (LGA 1972 s.100A(5)).',
  }),
  'public-interest-missing': () => ({
    status: 422,
    title: 'State the public interest',
    says: 'Information is exempt only while the public interest in maintaining the exemption outweighs that in disclosing it (Schedule 12A, paragraph 10). Say why it does; where they weigh the same it is disclosed.',
  }),
  'paragraph-of-wales': ({ paragraph }: { paragraph: number }) => ({
    status: 422,
    title: `Paragraph ${paragraph} is of Wales`,
    says: 'Paragraphs 12 to 18 of Schedule 12A describe exempt information of bodies in Wales. In England it is paragraphs 1 to 7, and nobody can lift that.',
  }),
  'paragraph-unknown': ({ paragraph }: { paragraph: number }) => ({
    status: 422,
    title: `Paragraph ${paragraph} describes no exempt information`,
    says: 'In England paragraphs 1 to 7 of Schedule 12A do; 8 to 10 qualify them.',
  }),
  'body-does-not-meet': () => ({
    status: 422,
    title: 'This body holds no meetings',
    says: 'One person decides for it, at the desk of the paper.',
  }),
  'meeting-not-yet': ({ on }: { on: string }) => ({
    status: 409,
    title: 'The meeting is not today',
    says: `It is called for ${dateWords(on)}, and all notice is reckoned to that day. Start it then; for an earlier day the governance officer calls another meeting.`,
  }),
  'new-business-after-adjournment': () => ({
    status: 409,
    title: 'An adjourned general meeting takes no new business',
    says: 'Only what could properly have been transacted before the adjournment is taken when it goes on (model article 27). Nobody can lift that here: the governance officer puts it on the agenda of another general meeting, with notice of it.',
  }),
  'business-not-in-notice': (facts: { needs: number; days: number | null }) => ({
    status: 409,
    title: 'The notice of this meeting does not have this business in time',
    says: `${facts.days === null ? 'It is in no published agenda' : `It has been in the published agenda for ${facts.days} clear ${facts.days === 1 ? 'day' : 'days'}`} and a general meeting takes what was in its notice ${facts.needs} clear days before (Companies Act 2006, sections 307 and 311). The members may agree to shorter notice before the meeting begins; else it waits for another general meeting.`,
  }),
  'general-meeting-not-noticed': (facts: { needs: number }) => ({
    status: 409,
    title: 'No notice of this meeting was given',
    says: `A general meeting is held on notice of its agenda, ${facts.needs} clear days before (Companies Act 2006, sections 301 and 307). The governance officer publishes the agenda; where that is too short, the members may agree to it.`,
  }),
  'general-meeting-short-notice': (facts: {
    needs: number;
    days: number;
    agreed: number;
    needed: number;
  }) => ({
    status: 409,
    title: 'The notice of this meeting is too short',
    says: `${facts.days} clear ${facts.days === 1 ? 'day was' : 'days were'} given and ${facts.needs} are needed. ${facts.needed} ${facts.needed === 1 ? 'member' : 'members'} must agree to shorter notice, more than half with nine tenths of the votes (Companies Act 2006, section 307); ${facts.agreed} ${facts.agreed === 1 ? 'has' : 'have'}. Members agree on this page, or the governance officer records it; or the meeting is put off.`,
  }),
  'notice-not-waived-here': () => ({
    status: 422,
    title: 'Notice of this body’s meetings is nobody’s to waive',
    says: 'The members of a company may agree to shorter notice of a general meeting, and a director may waive notice of a board’s. A council’s agenda is open to the public for the days that the law says, and nobody can lift that.',
  }),
  'consent-of-nobody': () => ({
    status: 422,
    title: 'Nobody holds that seat',
    says: 'Choose a member: whoever holds the seat, or acts for its member, agrees.',
  }),
  'consent-not-yours': () => ({
    status: 403,
    title: 'That is another member’s to give',
    says: 'A member agrees or waives for himself or herself; the governance officer records what a member gave in writing.',
  }),
  'consent-document-missing': () => ({
    status: 422,
    title: 'Say by which document it was given',
    says: 'The record keeps how the officer knows of it: the document’s name and date.',
  }),
  'consent-too-late': () => ({
    status: 409,
    title: 'The meeting has begun',
    says: 'Members agree to shorter notice before it begins: it begins only where they have. Nobody can lift that afterwards.',
  }),
  'waiver-too-late': (facts: { until: string }) => ({
    status: 409,
    title: 'It is too late to waive notice',
    says: `A director may waive notice until seven days after the meeting, here until ${dateWords(facts.until)} (model article 9(4)). Nobody can lift that.`,
  }),
  'continuation-notice-missing': (facts: { needs: number; adjournedOn: string; meetsOn: string }) => ({
    status: 409,
    title: 'No notice was given that it continues today',
    says: `The meeting was adjourned on ${dateWords(facts.adjournedOn)}. A general meeting that goes on more than 14 days later needs ${facts.needs} clear days’ notice of the day (model article 27), and none was given of ${dateWords(facts.meetsOn)}. The governance officer gives notice of a day; nobody can waive it.`,
  }),
  'continuation-notice-short': (facts: {
    needs: number;
    days: number;
    givenOn: string;
    meetsOn: string;
    latest: string;
  }) => ({
    status: 409,
    title: `${facts.days === 1 ? '1 clear day' : `${facts.days} clear days`}, and ${facts.needs} are needed`,
    says: `Between the notice on ${dateWords(facts.givenOn)} and ${dateWords(facts.meetsOn)}. It had to be given by ${dateWords(facts.latest)}. Choose a later day; nobody can shorten the time.`,
  }),
  'continuation-needs-no-notice': () => ({
    status: 409,
    title: 'This meeting needs no notice to go on',
    says: 'Only a general meeting of a company does. It can be resumed by whoever presides, the Chair or the governance officer.',
  }),
  'meeting-in-past': () => ({
    status: 422,
    title: 'That day has passed',
    says: 'A meeting is called for today or a day to come. Choose another date.',
  }),
  'ends-before-start': () => ({
    status: 422,
    title: 'The meeting would end before it starts',
    says: 'Choose an end that is later than the start.',
  }),
  'ballot-is-open': () => ({
    status: 409,
    title: 'A vote is open',
    says: 'It has to be closed and declared, or set aside, first. Whoever presides can do that, or the governance officer on instruction.',
  }),
  'ballot-not-declared': () => ({
    status: 409,
    title: 'The result has not been declared',
    says: 'The vote on this item is closed and waits for its declaration. Whoever presides can declare it, or the governance officer on instruction.',
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
  'item-decided': () => ({
    status: 409,
    title: 'That item has been decided',
    says: 'Its decision is sealed in the register. A mistake is put right by a correcting record, which the governance officer can make.',
  }),
  'item-not-in-hand': () => ({
    status: 409,
    title: 'The meeting is not on that item',
    says: `Only the item in hand can be closed. Items are opened by ${RUNS}.`,
  }),
  'conduct-changed': () => ({
    status: 409,
    title: 'Somebody else has taken the conduct meanwhile',
    says: 'The page below says who. An officer of the body, the Chair or whoever presides can take it over.',
  }),
  'conducted-by-another': () => ({
    status: 409,
    title: 'Somebody else conducts this meeting',
    says: 'Nothing was changed. An officer of the body or the Chair takes the conduct over first; whoever presides can act without.',
  }),
  'agenda-moved-on': () => ({
    status: 409,
    title: 'The meeting has moved on',
    says: 'Somebody opened or closed an item while you pressed. Nothing was changed by you: look at where the meeting is, and press again if it still holds.',
  }),
  'not-here-to-speak': () => ({
    status: 409,
    title: 'You are not recorded as here',
    says: 'Members who are in the room or on line can ask to speak. The governance officer records attendance.',
  }),
  'sent-out-of-item': () => ({
    status: 409,
    title: 'An interest keeps you out of this item',
    says: 'You can speak again from the next item on. Whoever presides ruled on it and can rule again.',
  }),
  'observers-may-not-ask': () => ({
    status: 403,
    title: 'Those who follow this meeting may not ask to speak',
    says: 'Whoever presides can let them, or the governance officer.',
  }),
  'hand-not-up': () => ({
    status: 409,
    title: 'That hand is down',
    says: 'It was lowered, or it has been spoken to. Choose somebody else from the queue.',
  }),
  'tabled-elsewhere': ({ on }: { on: string }) => ({
    status: 409,
    title: 'The paper is on another agenda',
    says: `It is tabled at the meeting on ${dateWords(on)}. The governance officer can take it off there first.`,
  }),
  'seat-not-found': () => ({
    status: 409,
    title: 'Nobody holds that seat',
    says: 'The seat is vacant or of another body. An administrator keeps the seats.',
  }),
  'not-held-on-line': () => ({
    status: 409,
    title: 'This meeting is not held on line',
    says: 'It was called without on-line attendance. The governance officer can record who is in the room.',
  }),
  'took-part': () => ({
    status: 409,
    title: 'This member was counted in a vote',
    says: 'So it cannot be said that the member was not here. Record instead that the member left.',
  }),
  'never-came': () => ({
    status: 409,
    title: 'This member has not arrived',
    says: 'Record first that the member is in the room or on line.',
  }),
  'presider-not-here': () => ({
    status: 409,
    title: 'That member is not here to preside',
    says: 'Whoever presides has to be recorded as here and to count as present. Record the attendance first, or choose another member.',
  }),
  'presider-barred': () => ({
    status: 409,
    title: 'An interest bars that member from this item',
    says: 'Somebody who may not vote on the item does not take the chair for it. Choose another member.',
  }),
  'person-not-found': () => ({
    status: 422,
    title: 'That person is not known',
    says: 'Choose somebody from the list. An administrator can add people.',
  }),
  'belongs-to-meeting': () => ({
    status: 409,
    title: 'That person is at this meeting already',
    says: 'Members and officers of the body see it without an invitation.',
  }),
  'public-pack-withheld': (facts: { items: readonly string[] }) => ({
    status: 410,
    title: 'This file is withheld',
    says: withheldPack(facts.items),
  }),
  'not-invited': () => ({
    status: 409,
    title: 'That person was not invited',
    says: 'Only an invitation to follow this meeting can be ended. Members and officers of the body are at it by their place.',
  }),
  'comes-as-substitute': () => ({
    status: 409,
    title: 'That person comes as a substitute',
    says: 'Who comes in a member’s place is changed by the member’s reply, or by the officer who records it, under Attendance.',
  }),
  'item-over': () => ({
    status: 409,
    title: 'That item is done',
    says: 'Interests are declared and ruled on before an item ends. Tell the governance officer, who can record it with the decision.',
  }),
  'interest-ruled': () => ({
    status: 409,
    title: 'This interest has been ruled on',
    says: 'Its words stand as they were when it was ruled on. Whoever presides can rule again if something has changed.',
  }),
  'own-interest': () => ({
    status: 403,
    title: 'This is your own interest',
    says: 'The other members decide about the interest of whoever presides; the governance officer records what they decided.',
  }),
  'members-decide': () => ({
    status: 409,
    title: 'The other members decide about this one',
    says: 'It is the interest of whoever presides. Put the question to the others, then record here that they decided it.',
  }),
  'ruling-would-void-ballot': ({ bars, voted }: { bars: boolean; voted: number }) => ({
    status: 409,
    title: 'This ruling would set the open vote aside',
    says: `It ${bars ? 'takes a member out of' : 'brings a member back into'} the electorate, so ${votesWords(voted)} and a new vote has to be opened. Confirm below, or close the vote first.`,
  }),
};

function votesWords(voted: number): string {
  if (voted === 0) return 'the vote is set aside';
  return voted === 1 ? 'the one vote cast no longer counts' : `the ${voted} votes cast no longer count`;
}
