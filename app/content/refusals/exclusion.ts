import { appendixWords } from '~/domain/meeting/exclusion-text';
import type { RefusalTable } from '../refusal-table';

/** Taking an item without the public. */
export const EXCLUSION_REFUSALS: RefusalTable = {
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
};
