import { input, type RefusalTable, state } from '../refusal-table';

export const MINUTES_REFUSALS: RefusalTable = {
  'minutes-are-draft': state(
    'The minutes are a draft',
    'They have not been sent to the members yet. The governance officer circulates them.',
  ),
  'minutes-are-circulated': state(
    'The minutes are with the members',
    'They wait for corrections and for the Chair to agree them. After that the next meeting can approve them.',
  ),
  'minutes-are-agreed': state(
    'The Chair has agreed the minutes',
    'They go to the next meeting as agreed, with any correction shown. The governance officer records what it approves.',
  ),
  'minutes-are-approved': state(
    'A meeting has approved the minutes',
    'Their text is fixed. A mistake is put right by new minutes once these are signed, which the governance officer can begin.',
  ),
  'minutes-are-signed': state(
    'The minutes are signed',
    'Nobody can change them. A mistake is put right by new minutes, which the governance officer can begin.',
  ),
  'meeting-not-ended': state(
    'The meeting has not ended',
    'Its minutes are drafted once it has. Each item can be minuted in the room as it goes.',
  ),
  'minute-conflict': ({ by }: { by: string }) => ({
    status: 409,
    title: 'Somebody else wrote this minute too',
    says: `${by} saved another text since you opened this one. Both are shown below and nothing is lost: bring over what you want, then save.`,
  }),
  'minutes-changed': state(
    'The text has changed since you opened the page',
    'What is below is as it is now. Read it again, then go on.',
  ),
  'minutes-not-intact': state(
    'The text is not what was approved',
    'It no longer has the digest that was kept, so it cannot be signed. Tell an administrator: something changed the database.',
  ),
  'correction-blank': input(
    'The correction says nothing yet',
    'Write what the signed minutes say and what they should say, then circulate it.',
  ),
  'not-a-correction': state(
    'These are the minutes of the meeting',
    'Their text is changed item by item. A correction is begun once they are signed.',
  ),
  'correction-answered': state(
    'This correction has been answered',
    'Another officer answered it. The answer is on the page; the member can suggest another.',
  ),
  'reason-not-taken': input('Say why it is not taken', 'The member who suggested it is told the reason.'),
  'approved-elsewhere': state(
    'That is a meeting of another body',
    'Minutes are approved by the body whose meeting it was. Choose an item of one of its later meetings.',
  ),
  'approved-too-early': state(
    'That meeting cannot have approved them',
    'A later meeting approves minutes, under an item that it has reached. Choose another, or wait until it has.',
  ),
  'item-not-for-minutes': state(
    'That item is not for minutes',
    'Choose the item of the later meeting under which the minutes were put.',
  ),
  'minutes-not-carried': state(
    'The meeting did not approve them',
    'The question on their accuracy was not carried. Correct the text and put it to the meeting again, or to the next.',
  ),
  'signature-differs': ({ name }: { name: string }) => ({
    status: 422,
    title: 'That is not your name',
    says: `Type your own whole name, ${name}: it is your signature.`,
  }),
  'scan-not-pdf': input('That is not a PDF', 'Scan the signed minutes as a PDF and choose that file.'),
  'nobody-presided': state(
    'Nobody presides at that meeting',
    'The signature is that of whoever presided over the meeting that approved the minutes, and none is recorded. Record in the room who presides.',
  ),
};
