import { input, person, type RefusalTable, state } from '../refusal-table';

const MOTION_STATES: { readonly [state: string]: string } = {
  voting: 'a vote on it is open or waits for its declaration',
  decided: 'it has been decided',
  replaced: 'an amendment has replaced it',
  withdrawn: 'its mover has withdrawn it',
};

/** Moving, amending and seconding a motion. */
export const MOTION_REFUSALS: RefusalTable = {
  'item-is-done': state(
    'This item is done',
    'Nothing more can be put to it. The chair or the governance officer can come back to the item first.',
  ),
  'motion-empty': input(
    'There is nothing to put',
    'Choose a recommendation, write the motion, or name the candidate and the office.',
  ),
  'recommendation-unknown': input(
    'That recommendation is not in the version tabled',
    'Reload the page to see the recommendations of the version that is before the meeting.',
  ),
  'recommendation-put-already': state(
    'That recommendation has been put already',
    'A recommendation stands in one motion only. The chair or the governance officer can amend that motion.',
  ),
  'candidate-put-already': state(
    'That name has been put already',
    'There is one motion a name. The chair or the governance officer can amend that motion.',
  ),
  'mover-not-member': input(
    'A mover must be a member',
    'Only members of this body can move or second a motion.',
  ),
  'mover-is-seconder': input(
    'One person cannot do both',
    'Choose somebody else to second the motion, or leave the seconder out.',
  ),
  'motion-not-ready': (facts: { state: string }) => ({
    status: 409,
    title: 'This motion cannot be put now',
    says: `${capital(MOTION_STATES[facts.state] ?? 'it is not ready')}. Reload the page to see how it stands.`,
  }),
  'amendment-changes-nothing': input(
    'The wording is the same',
    'Change the wording of the motion, or leave it as it is.',
  ),
  'amendment-not-amended': input(
    'An amendment is not amended',
    'One amendment is disposed of at a time. Let this one be put or withdrawn, then move another.',
  ),
  'amendment-first': state(
    'An amendment comes first',
    'An amendment to this motion waits to be put. It is disposed of, or withdrawn, before anything else is done with the motion.',
  ),
  'motion-not-seconded': state(
    'Nobody has seconded this motion',
    'This body puts no motion that is not seconded (its rule card). A member present can second it, or the governance officer can record who did; its mover can withdraw it.',
  ),
  'seconded-already': state('It is seconded', 'Somebody has seconded this motion. One seconder is enough.'),
  'seconder-not-here': input(
    'A seconder is a member who is here',
    'Choose a member of this body who is recorded as present and counts.',
  ),
  'not-the-mover': person(
    'This is not your motion',
    'A motion is withdrawn by its mover; whoever presides, or the governance officer, can record that.',
  ),
  'special-not-here': state(
    'This body passes no special resolutions',
    'They are resolutions of a company’s members (Companies Act 2006, section 283). Put it as a motion in other words.',
  ),
  'honour-not-here': state(
    'Only the council itself confers that title',
    'Honorary aldermen and freemen are made by a resolution of the full council (Local Government Act 1972, section 249). This body can recommend it in other words.',
  ),
  'honour-needs-own-meeting': state(
    'This meeting was not specially convened for it',
    'The title is conferred at a meeting called for that purpose, with notice of it (Local Government Act 1972, section 249). Call an extraordinary meeting of the council.',
  ),
  'share-needs-votes': state(
    'This is carried by a share of the votes, so they are counted',
    'Open a named ballot: an Act asks for more than half of those who vote.',
  ),
  'special-not-in-notice': state(
    'The notice of this meeting sets out no special resolution',
    'Its text, and that it would be put as special, stand in the notice (Companies Act 2006, section 283(6)). Nobody can lift that at this meeting: the governance officer sets it out in the agenda of another before that is published, or it is circulated in writing.',
  ),
  'special-notice-other-text': (facts: { text: string }) => ({
    status: 409,
    title: 'The notice set out other words',
    says: `A special resolution is put in the words of its notice (Companies Act 2006, section 283(6)): “${facts.text}” Put those, or give notice of others for another meeting. Nobody can lift that here.`,
  }),
  'special-notice-short': (facts: { needs: number; days: number }) => ({
    status: 409,
    title: 'The notice of this special resolution was too short',
    says: `It was set out ${facts.days} clear ${facts.days === 1 ? 'day' : 'days'} before the meeting, and ${facts.needs} are needed (Companies Act 2006, sections 283(6) and 307). The members may agree to shorter notice before the meeting begins; now it waits for another meeting, or is circulated in writing.`,
  }),
  'special-not-amended': input(
    'A special resolution is put in the words of its notice',
    'Members decided from those words whether to come (Companies Act 2006, section 283(6)). It may be withdrawn, and other words put at a later meeting.',
  ),
  'exclusion-not-amended': input(
    'This resolution stands as it was moved',
    'The words by which the public is excluded are those of the Act. Let it be put, or close the item and move another.',
  ),
  'ballot-open-on-motion': state(
    'Its wording is being voted on',
    'Wording never changes under a vote. The chair can set the ballot aside with a reason; then the motion can be amended.',
  ),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
