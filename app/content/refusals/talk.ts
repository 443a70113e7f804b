import type { RefusalTable } from '../refusal-table';

export const TALK_REFUSALS: RefusalTable = {
  'note-on-nothing': () => ({
    status: 409,
    title: 'That part of the paper is not there',
    says: 'Your note was not kept, because the version has no such part or is not open to you. Open the paper again and choose the part.',
  }),
  'note-says-nothing': () => ({
    status: 422,
    title: 'The note says nothing',
    says: 'Write something, or highlight the part. To be rid of a note, delete it.',
  }),
  'comment-on-unknown-version': () => ({
    status: 409,
    title: 'That version is not open to you',
    says: 'Your comment was not made, because it names a version that you cannot see. Reload the paper and try again.',
  }),
  'comment-on-unknown-part': () => ({
    status: 409,
    title: 'That version has no such part',
    says: 'Your comment was not made, because the recommendation or paragraph it names is not there. Comment from beside the part that you mean.',
  }),
  'comment-answers-nothing': () => ({
    status: 409,
    title: 'That comment is no longer there',
    says: 'It was withdrawn before your answer arrived, so your answer was not made. You can make a comment of your own.',
  }),
  'comment-widening-unconfirmed': () => ({
    status: 422,
    title: 'Everyone the paper is shared with could read this',
    says: 'That may include people of other organisations, and it cannot be narrowed later. Tick the box to say so, or keep it to your own body.',
  }),
  'comment-withdrawn': () => ({
    status: 409,
    title: 'That comment was withdrawn',
    says: 'Nothing more can be done with it; the marker shows who withdrew it and when.',
  }),
  'comment-not-yours': () => ({
    status: 403,
    title: 'That is not your comment',
    says: 'Only the person who wrote a comment can withdraw it or open it to more people.',
  }),
  'advice-due-in-the-past': () => ({
    status: 422,
    title: 'The due date has passed',
    says: 'Choose today or a later day.',
  }),
  'advice-of-nobody': () => ({
    status: 422,
    title: 'There is nobody to ask',
    says: 'That person’s account is closed, or the body has no members and no officer today. Choose somebody else.',
  }),
  'advice-not-asked-of-you': () => ({
    status: 404,
    title: 'Page not found',
    says: 'There is nothing here that you can see.',
  }),
  'advice-answered': () => ({
    status: 409,
    title: 'This has been answered already',
    says: 'An answer stands as it was given. If it has changed, whoever asked can ask again.',
  }),
  'advice-ended': () => ({
    status: 409,
    title: 'This request was taken back',
    says: 'Whoever asked no longer needs the answer, so yours was not kept. Ask them if you think it should be heard.',
  }),
  'advice-needs-words': () => ({
    status: 422,
    title: 'Say why, or on what conditions',
    says: 'An answer that is not a plain yes needs words, so that the body can weigh it.',
  }),
  'clearance-stays': () => ({
    status: 409,
    title: 'The route needs this clearance',
    says: 'It cannot be taken back. The paper waits until it is given; the sponsor can withdraw the paper.',
  }),
  'share-within-organisation': () => ({
    status: 422,
    title: 'That is your own organisation',
    says: 'A paper is shared with another organisation. Within your own, the bodies on its route read it when it reaches them.',
  }),
  'share-unknown-version': () => ({
    status: 409,
    title: 'There is no such version',
    says: 'Choose one of the versions on the list.',
  }),
  'share-restricted-attachment': (facts: { titles: readonly string[] }) => ({
    status: 422,
    title: 'An appendix must stay with the board',
    says: `${facts.titles.join(', ')} cannot be shared, because it is exempt or kept to the board. Leave it out, or ask the author to change its class.`,
  }),
  'share-with-nobody': () => ({
    status: 422,
    title: 'There is nobody to share it with',
    says: 'That account is closed or that body does not exist. Choose another.',
  }),
};
