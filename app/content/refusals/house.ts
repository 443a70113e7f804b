import { dateWords } from '../dates';
import { poundsText } from '../money';
import type { RefusalTable } from '../refusal-table';
import { relationsInWords } from '../relations';

export const HOUSE_REFUSALS: RefusalTable = {
  'not-found': () => ({
    status: 404,
    title: 'Page not found',
    says: 'There is nothing here that you can see. If you expected a paper, ask its sponsor or the governance officer to share it with you.',
  }),
  'not-permitted': (facts: { who: readonly string[] }) => ({
    status: 403,
    title: 'This is not yours to do',
    says: `Only ${relationsInWords(facts.who)} can do this now.`,
  }),
  'unknown-form': () => ({
    status: 400,
    title: 'That form is not known',
    says: 'The page may have changed since you opened it. Go back, reload it and try again.',
  }),
  'form-too-large': (facts: { megabytes: number }) => ({
    status: 413,
    title: 'That is more than a form takes',
    says: `A form may hold ${facts.megabytes} MB at most. Shorten what you wrote, or attach it as a file.`,
  }),
  'sign-in-failed': () => ({
    status: 422,
    title: 'We could not sign you in',
    says: 'The email address or the password is not right. Check both and try again.',
  }),
  'too-many-tries': (facts: { minutes: number }) => ({
    status: 429,
    title: 'Too many tries',
    says: `Wait ${facts.minutes === 1 ? 'a minute' : `${facts.minutes} minutes`} and try again. Anyone already signed in is not affected.`,
  }),
  'too-many-files': (facts: { minutes: number }) => ({
    status: 429,
    title: 'Too many files in a short time',
    says: `This file is made for each reader who asks, and you have had many. Wait ${facts.minutes === 1 ? 'a minute' : `${facts.minutes} minutes`} and ask again. The same can be read on its page meanwhile.`,
  }),
  'message-not-given-up': () => ({
    status: 409,
    title: 'That message was not given up',
    says: 'It was sent, or its time had passed. Nothing more can be done with it.',
  }),
  'session-not-found': () => ({
    status: 409,
    title: 'That session has already ended',
    says: 'Nothing more needs to be done. The list below shows the sessions that are open now.',
  }),
  'nothing-ahead': () => ({
    status: 409,
    title: 'Nothing is ahead',
    says: 'No meeting, window or due date lies ahead of the clock. Move it by a day or a week instead.',
  }),
  'clock-far-enough': () => ({
    status: 409,
    title: 'That is far enough',
    says: 'The demonstration’s clock goes three years ahead at most. Start with an empty data folder to begin again.',
  }),
  'password-wrong': () => ({
    status: 422,
    title: 'Your present password is not right',
    says: 'Nothing was changed. Enter the password that you signed in with.',
  }),
  'password-common': () => ({
    status: 422,
    title: 'That password is too easy to guess',
    says: 'It is on the list of passwords that others use. Choose three random words.',
  }),
  'number-given-already': (facts: { last: number }) => ({
    status: 409,
    title: 'That number is taken',
    says: `Numbers only go up, and ${facts.last} has been given already. Enter ${facts.last} or a higher number.`,
  }),
  'administrator-exists': () => ({
    status: 409,
    title: 'There is an administrator already',
    says: 'The first administrator is made once. An administrator adds the next from Settings.',
  }),
  'email-taken': () => ({
    status: 422,
    title: 'That email address has an account',
    says: 'Each account has an address of its own. Use the account that exists or another address.',
  }),
  'organisation-unknown': () => ({
    status: 422,
    title: 'That organisation is not known',
    says: 'Choose one of the list, or add it first.',
  }),
  'organisation-exists': () => ({
    status: 422,
    title: 'There is an organisation of that name',
    says: 'Use the one that exists, or choose another name.',
  }),
  'own-account': () => ({
    status: 409,
    title: 'You cannot close your own account',
    says: 'Another administrator can, so that somebody always keeps the keys.',
  }),
  'own-password': () => ({
    status: 409,
    title: 'Your own password is changed on your account’s page',
    says: 'There your present password is asked for first. If you forgot it, another administrator gives you a new one.',
  }),
  'body-code-taken': () => ({
    status: 422,
    title: 'Another body has that code',
    says: 'References begin with the code, so each body has its own.',
  }),
  'seat-held': (facts: { fromOn: string; untilOn: string | null }) => ({
    status: 409,
    title: 'Somebody holds that seat in those days',
    says: `It is held ${spanWords(facts)}. Choose other days, or give that place an earlier last day.`,
  }),
  'serves-already': (facts: { fromOn: string; untilOn: string | null }) => ({
    status: 409,
    title: 'That person serves this body in those days',
    says: `The office is held ${spanWords(facts)}. Choose other days.`,
  }),
  'place-ends-before-it-begins': () => ({
    status: 422,
    title: 'It would end before it begins',
    says: 'The last day is the first day or later. Leave it empty if it goes on.',
  }),
  'place-ends-sooner': (facts: { on: string }) => ({
    status: 409,
    title: 'It ends sooner already',
    says: `Its last day is ${dateWords(facts.on)}. A place is not made longer: seat or appoint the person again from the day after.`,
  }),
  'last-day-past': (facts: { earliest: string }) => ({
    status: 422,
    title: 'That day has passed',
    says: `What was done since then stands. Choose ${dateWords(facts.earliest)} or later, or leave it empty to end it now.`,
  }),
  'chair-seat-exists': () => ({
    status: 422,
    title: 'There is a chair’s seat already',
    says: 'A body has one. Add a deputy’s or a member’s.',
  }),
  'one-seat-only': () => ({
    status: 422,
    title: 'One person decides for this body',
    says: 'So it has one seat. Add another body where several are to decide.',
  }),
  'body-in-session': () => ({
    status: 409,
    title: 'The body is in session',
    says: 'Another seat would change the quorum of the sitting. Add it once the meeting has ended.',
  }),
  'acts-for-a-member': () => ({
    status: 409,
    title: 'This person acts for a member of the body',
    says: 'Nobody has two votes: who is a member’s proxy or representative takes no seat beside it. The governance officer or the member ends the appointment first, or choose days on which it does not hold.',
  }),
  'sits-already': () => ({
    status: 409,
    title: 'That person sits on this body already',
    says: 'One person holds one seat of a body.',
  }),
  'majority-fixed': () => ({
    status: 422,
    title: 'That majority is not lawful for this body',
    says: 'A council body decides by a simple majority of votes cast (Local Government Act 1972, Schedule 12, paragraph 39; Friends of Hethel, 2010). Only an Act can ask for more, and only for its own matter: the title of honorary alderman or freeman (section 249) is put as a motion of that kind. A company needs more than half.',
  }),
  'tie-fixed': () => ({
    status: 422,
    title: 'The casting vote is fixed by statute',
    says: 'Whoever presides has a second or casting vote (Local Government Act 1972, Schedule 12, paragraph 39(2)).',
  }),
  'veto-unlawful': () => ({
    status: 422,
    title: 'No seat of a council body has a veto',
    says: 'Questions are decided by the majority (Local Government Act 1972, Schedule 12, paragraph 39(1)).',
  }),
  'remote-unlawful': () => ({
    status: 422,
    title: 'Attendance on line does not count here',
    says: 'Councillors must be in the room (Hertfordshire County Council, 2021), until new law starts.',
  }),
  'substitutes-unlawful': () => ({
    status: 422,
    title: 'Nobody may send a substitute here',
    says: 'Members of this kind of body decide in person. Substitutes come to committees by their standing orders, and alternate directors by the articles.',
  }),
  'quorum-below-statute': () => ({
    status: 422,
    title: 'That quorum is too low',
    says: 'A council needs at least a quarter of its whole number, a board of directors at least two (Schedule 12, paragraph 6; model article 11).',
  }),
  'matter-exists': () => ({
    status: 409,
    title: 'This matter is there already',
    says: 'Give the matter that is there another holder instead.',
  }),
  'nobody-may-decide': () => ({
    status: 422,
    title: 'Nobody may decide this yet',
    says: 'The scheme gives nobody the power. Ask the governance officer who should have it.',
  }),
  'above-delegated-power': (facts: {
    holder: string;
    limit: number;
    pounds: number | null;
    authority: string;
    decides: string | null;
  }) => ({
    status: 409,
    title: `This is more than ${facts.holder} may decide`,
    says: `${facts.authority} lets it decide up to ${poundsText(facts.limit)}, and ${facts.pounds === null ? 'the sum of this paper is not stated' : `this is ${poundsText(facts.pounds)}`}. ${facts.decides ? `${facts.decides} may decide it.` : 'By the scheme nobody may yet.'} The author can correct the sum; an administrator keeps the scheme.`,
  }),
  'no-delegation': (facts: { holder: string }) => ({
    status: 409,
    title: `${facts.holder} has no power to decide this alone`,
    says: 'One person decides only by a power of the scheme that reaches. Whoever keeps the scheme can give one.',
  }),
  'delegation-not-named': (facts: { holder: string }) => ({
    status: 409,
    title: `It is not said by what power ${facts.holder} decides`,
    says: 'Choose the matter of your scheme that it is. The author or the sponsor can name it on the paper’s page “Who decides”.',
  }),
  'matter-reserved': (facts: { holder: string; decides: string; authority: string }) => ({
    status: 409,
    title: `This is reserved to ${facts.decides}`,
    says: `${facts.authority} keeps it from ${facts.holder}, which can recommend it. The sponsor can have it take another route; only whoever keeps the scheme can change who decides.`,
  }),
  'route-misses-decider': (facts: { decides: string; authority: string }) => ({
    status: 422,
    title: `Its route does not reach ${facts.decides}`,
    says: `By ${facts.authority} ${facts.decides} decides this matter. Choose a route that passes it, or correct the matter and the sum.`,
  }),
  'route-misses-consent': (facts: { holder: string; authority: string }) => ({
    status: 422,
    title: `Its route does not ask ${facts.holder}`,
    says: `By ${facts.authority} its consent is needed. Choose a route that passes it, or correct the matter and the sum.`,
  }),
  'matter-unknown': () => ({
    status: 422,
    title: 'That matter is not in the scheme',
    says: 'Choose one from the list. An administrator can add another.',
  }),
  'power-ends-before': () => ({
    status: 422,
    title: 'It would end before it begins',
    says: 'Give it a last day that is not before its first.',
  }),
  'officer-cannot-consent': () => ({
    status: 422,
    title: 'Consent is a body’s to give',
    says: 'An officer may decide or be consulted. Name the body whose consent is needed.',
  }),
  'power-repeated': () => ({
    status: 409,
    title: 'The holder has this part already',
    says: 'End the one that is there first, if it is to change.',
  }),
  'power-ended': () => ({
    status: 409,
    title: 'It has ended already',
    says: 'Nothing more needs doing.',
  }),
  'closure-not-ahead': () => ({
    status: 422,
    title: 'That day is past, or today',
    says: 'Choose a day to come: what has been counted is not counted again.',
  }),
  'closure-in-window': () => ({
    status: 409,
    title: 'A call-in window is open then',
    says: 'Its days have been counted and published. Choose a day after it, or wait until it has closed.',
  }),
  'closure-counts-not': (facts: { reason: string }) => ({
    status: 422,
    title: 'That day counts for nobody',
    says: `It is no working day already: ${facts.reason}.`,
  }),
  'card-profile-fixed': () => ({
    status: 422,
    title: 'A body stays of its kind',
    says: 'Its law follows from its kind. Add another body for another kind.',
  }),
  'card-senseless': (facts: { message: string }) => ({
    status: 422,
    title: 'No vote could meet this',
    says: `Change the share: ${facts.message}.`,
  }),
  'card-unchanged': () => ({
    status: 422,
    title: 'Nothing is changed',
    says: 'These are the rules that the newest version has already.',
  }),
  'card-changed-meanwhile': (facts: { version: number }) => ({
    status: 409,
    title: 'The card was changed meanwhile',
    says: `Version ${facts.version} is the newest now. Read it, then make your change from there.`,
  }),
  'card-starts-too-early': (facts: { earliest: string }) => ({
    status: 422,
    title: 'The card would hold too early',
    says: `Choose ${dateWords(facts.earliest)} or later, so that no rule changes during a meeting or before the version it follows.`,
  }),
  'not-an-executive': () => ({
    status: 422,
    title: 'That body is no executive of a council',
    says: 'Scrutiny is named for a cabinet or for one who decides for a council alone.',
  }),
  'not-a-scrutiny-committee': () => ({
    status: 422,
    title: 'That body cannot scrutinise it',
    says: 'Choose a committee of the same council.',
  }),
  'notice-below-statute': (facts: { least: number; basis: 'working' | 'calendar' }) => ({
    status: 422,
    title: `The law gives ${facts.least} clear ${facts.basis === 'working' ? 'working ' : ''}days at the least`,
    says:
      facts.basis === 'working'
        ? 'An agenda of a council or its executive is open to inspection for five clear working days (LGA 1972 s.100A(6); SI 2012/2089). A card can ask for more; nobody can ask for fewer.'
        : 'A company’s general meeting has fourteen clear days (CA 2006 s.307). A card can ask for more, as articles do with 21; for one meeting its members can agree to fewer.',
  }),
  'call-in-days-out-of-bounds': (facts: { least: number; most: number }) => ({
    status: 422,
    title: 'A call-in window is not so long or short',
    says: `Enter a whole number of working days, ${facts.least} to ${facts.most}. The law sets none: the executive procedure rules do (Local Government Act 2000, section 9F), and 5 is usual.`,
  }),
  'notice-too-long': (facts: { most: number }) => ({
    status: 422,
    title: 'That notice is too long',
    says: `Ask for ${facts.most} days at the most.`,
  }),
  'urgency-unlawful': () => ({
    status: 422,
    title: 'Nobody can decide alone for such a body',
    says: 'A council and its committees act together (LGA 1972 s.101), a company’s members and whoever decides alone need no urgency. No card can say otherwise.',
  }),
  'consults-above-seats': (facts: { most: number }) => ({
    status: 422,
    title: 'So many cannot be consulted',
    says: `Beside whoever decides the body has ${facts.most} seats. Ask for that many at the most.`,
  }),
  'quorum-above-seats': (facts: { needed: number; seats: number }) => ({
    status: 422,
    title: 'That quorum can never be made',
    says: `It asks for ${facts.needed}, and the body has ${facts.seats} seats.`,
  }),
  'quorum-of-nobody': () => ({
    status: 422,
    title: 'A quorum is at least one member',
    says: 'With a quorum of none an empty room could decide. Enter how many must be counted.',
  }),
  'demand-above-seats': (facts: { seats: number }) => ({
    status: 422,
    title: 'So many could never call for a recorded vote',
    says: `The body has ${facts.seats} seats. Enter that number or fewer, or 0 where nobody may call for one.`,
  }),
  'minimum-above-seats': (facts: { category: string; needed: number; seats: number }) => ({
    status: 422,
    title: 'That minimum can never be met',
    says: `It asks for ${facts.needed} ${facts.category}, and ${facts.seats === 1 ? 'one seat is' : `${facts.seats} seats are`} of that category. An administrator can add seats.`,
  }),
  'no-seat-to-lead': () => ({
    status: 422,
    title: 'The body has neither a chair’s seat nor a deputy’s',
    says: 'A quorum that needs one of them could never be made. An administrator can add such a seat first.',
  }),
  'restriction-not-here': () => ({
    status: 422,
    title: 'One person decides here',
    says: 'A standing order keeps members of a body from voting; here one person decides, who does not vote. An interest, or another holder, is recorded instead.',
  }),
  'restriction-order-missing': () => ({
    status: 422,
    title: 'Say what the standing order says',
    says: 'Members, the room and the minutes are given its words: enter its number and text.',
  }),
  'restriction-not-member': () => ({
    status: 422,
    title: 'That person has no seat here',
    says: 'A standing order restricts members of this body. Choose one of them.',
  }),
  'restriction-of-everybody': () => ({
    status: 422,
    title: 'Choose the paper that was deferred',
    says: 'Whoever missed a meeting is kept from voting on the matter deferred there, not on all business. Choose its paper, or name one member.',
  }),
  'restriction-meeting-not-over': () => ({
    status: 422,
    title: 'Choose a meeting of this body that is over',
    says: 'Who was present is known once a meeting has ended.',
  }),
  'restriction-ends-before-it-begins': () => ({
    status: 422,
    title: 'It ends before it begins',
    says: 'Enter a last day on or after the first, or leave it blank.',
  }),
  'restriction-over': () => ({
    status: 422,
    title: 'Its last day is past',
    says: 'A restriction that is over keeps nobody from voting. Enter a later last day, or leave it blank.',
  }),
  'restriction-end-reason-missing': () => ({
    status: 422,
    title: 'Say why it no longer applies',
    says: 'The record keeps why members may vote again.',
  }),
  'restriction-under-vote': () => ({
    status: 409,
    title: 'A vote of this body is open',
    says: 'Who may vote was fixed when it opened. Record it once the vote is closed; the chair can set the vote aside, and a new one opens with the right electorate.',
  }),
  'proxy-not-for-directors': () => ({
    status: 409,
    title: 'A director has no proxy',
    says: 'Directors decide in person; only articles can give them alternates, and these give none. Nobody can lift that here. Members of the company may appoint a proxy (Companies Act 2006 s.324).',
  }),
  'proxy-not-for-councillors': () => ({
    status: 409,
    title: 'A councillor has no proxy',
    says: 'Questions are decided by the members present and voting (Local Government Act 1972, Schedule 12, paragraph 39). Nobody can lift that until the law changes.',
  }),
  'proxy-not-here': () => ({
    status: 409,
    title: 'This body knows no proxies',
    says: 'Members of a company may appoint one (Companies Act 2006 s.324). Nobody else can.',
  }),
  'proxy-document-missing': () => ({
    status: 422,
    title: 'Name the document',
    says: 'A member appoints in writing. State by which document, with its date.',
  }),
  'proxy-ends-before-it-begins': () => ({
    status: 422,
    title: 'The last day comes before the first',
    says: 'Choose a last day on or after the first.',
  }),
  'proxy-over': () => ({
    status: 422,
    title: 'That time has passed',
    says: 'Choose a last day that is today or to come.',
  }),
  'proxy-too-late': () => ({
    status: 409,
    title: 'The meeting has begun',
    says: 'What is received once a meeting has begun has no effect on it. Record it when the meeting has ended.',
  }),
  'proxy-is-member': () => ({
    status: 422,
    title: 'That is the member',
    says: 'Choose somebody else to act in the member’s place.',
  }),
  'proxy-acts-already': () => ({
    status: 409,
    title: 'That person has a vote here already',
    says: 'Each member has one vote, and a person gives one: choose somebody who neither sits on this body nor acts for another of its members on these days.',
  }),
  'proxy-not-yours': () => ({
    status: 403,
    title: 'That is another member’s to give',
    says: 'A member appoints who acts in his or her own place, and takes it back. The governance officer of the body records it for a member who sent the document.',
  }),
  'proxy-stands': () => ({
    status: 409,
    title: 'Somebody acts for that member on these days',
    says: 'End that appointment first, or choose other days.',
  }),
};

/** "since 1 May 2024", "from 1 January to 31 March 2027". */
function spanWords({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }): string {
  return untilOn ? `from ${dateWords(fromOn)} to ${dateWords(untilOn)}` : `from ${dateWords(fromOn)} on`;
}
