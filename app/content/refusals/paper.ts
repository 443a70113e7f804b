import type { Missing } from '~/domain/paper/missing-content';
import { missingInWords } from '../paper-missing';
import type { RefusalTable } from '../refusal-table';

const LIFTS = (letter: string | null) =>
  letter === null
    ? 'The author or the sponsor names it in the draft and issues a new version.'
    : 'The author or the sponsor attaches it again, naming it, and issues a new version.';

export const PAPER_REFUSALS: RefusalTable = {
  'body-not-yours': (facts: { body: string }) => ({
    status: 403,
    title: 'That body is not of your organisation',
    says: `Papers for ${facts.body} are begun by people of its own organisation. Ask its governance officer to begin one and name you as its author.`,
  }),
  'sponsor-not-found': () => ({
    status: 422,
    title: 'Choose a sponsor',
    says: 'The sponsor must be somebody of your own organisation whose account is open. Choose a name from the list.',
  }),
  'template-not-found': () => ({
    status: 422,
    title: 'Choose a route',
    says: 'That route is not one that a paper of this body can take. Choose one from the list.',
  }),
  'exempt-without-paragraph': ({ letter }: { letter: string | null }) => ({
    status: 409,
    title: letter === null ? 'The paper names no paragraph' : `Appendix ${letter} names no paragraph`,
    says: `It is exempt, and a council’s body takes what is exempt only under a paragraph of Schedule 12A, 1 to 7, which the report itself states (LGA 1972 s.100B(5)). ${LIFTS(letter)}`,
  }),
  'exempt-without-public-interest': ({ letter }: { letter: string | null }) => ({
    status: 409,
    title:
      letter === null
        ? 'The paper states no public interest'
        : `Appendix ${letter} states no public interest`,
    says: `Information is exempt only while the public interest in maintaining the exemption outweighs that in disclosing it (Schedule 12A, paragraph 10). ${LIFTS(letter)}`,
  }),
  'draft-conflict': (facts: { by: string }) => ({
    status: 409,
    title: 'Somebody saved this draft while you were writing',
    says: `${facts.by} saved another text after you opened this page. Nothing is lost: yours is in the form and theirs is beside it. Bring over what you want to keep and save again.`,
  }),
  'draft-changed': () => ({
    status: 409,
    title: 'The draft has changed',
    says: 'It was saved again after you opened this page, so it was not sent. Read what it says now and send it again.',
  }),
  'paper-under-vote': (facts: { body: string }) => ({
    status: 409,
    title: 'The paper is under a vote',
    says: `${facts.body} is voting on the wording as it stands, so nothing in the paper can change. The Chair can set the ballot aside with a reason; otherwise wait until it is declared, or the resolution in writing ends.`,
  }),
  'paper-incomplete': (facts: { missing: readonly Missing[] }) => ({
    status: 422,
    title: 'The paper is not complete',
    says: `Before it can go on its way the author or the sponsor needs to add: ${missingInWords(facts.missing)}.`,
  }),
  'nothing-changed': (facts: { version: number }) => ({
    status: 409,
    title: 'Nothing has changed',
    says: `The draft says the same as version ${facts.version}, with the same attachments, so there is nothing to issue. Change the draft first.`,
  }),
  'file-too-large': (facts: { megabytes: number }) => ({
    status: 413,
    title: 'The file is too large',
    says: `A file may be ${facts.megabytes} MB at most. Make it smaller, or split it into two attachments.`,
  }),
  'file-not-a-document': () => ({
    status: 422,
    title: 'That is not a PDF or an Office document',
    says: 'The file was looked at, whatever its name says. Attach a PDF, or a Word, Excel, PowerPoint or OpenDocument file without macros. Save an older .doc, .xls or .ppt file in the newer format first.',
  }),
  'too-many-attachments': (facts: { most: number }) => ({
    status: 409,
    title: 'There are too many attachments',
    says: `A paper may carry ${facts.most}. Remove one first, or put two documents into one file.`,
  }),
  'reason-wanted': () => ({
    status: 422,
    title: 'Say why it is withheld',
    says: 'Only a public attachment needs no reason. Whoever may not read it will see its title and this reason.',
  }),
};
