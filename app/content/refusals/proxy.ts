import type { RefusalTable } from '../refusal-table';

/** Who acts in a member’s place. */
export const PROXY_REFUSALS: RefusalTable = {
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
