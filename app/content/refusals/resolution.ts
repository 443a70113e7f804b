import type { Matter, ResolutionKind, ResolutionState } from '~/domain/resolution/resolution';
import { dateWords } from '../dates';
import { input, type RefusalTable, state, type Words } from '../refusal-table';
import { KIND_WORDS, overWords } from '../resolution-words';

export const RESOLUTION_REFUSALS: RefusalTable = {
  'consultation-wanted': ({ of }: { of: string }) => ({
    status: 422,
    title: `Say what ${of} said`,
    says: `The scheme of delegation has this decided in consultation with ${of}. Before it is circulated, state who answered, on what day, no later than today, and what was said.`,
  }),
  'not-decided-in-writing': (facts: { kinds: readonly ResolutionKind[] }) => ({
    status: 422,
    title: 'This body does not decide that in writing',
    says:
      facts.kinds.length === 0
        ? 'Only the members of a company and its directors decide in writing (CA 2006 s.288; model article 8). Put it to a meeting.'
        : `In writing it has: ${facts.kinds.map((kind) => KIND_WORDS[kind].toLowerCase()).join(', ')}. Choose one of them.`,
  }),
  'matter-needs-meeting': (facts: { matter: Matter }) => ({
    status: 422,
    title: 'This needs a meeting',
    says: `${facts.matter === 'remove-director' ? 'A director' : 'An auditor'} cannot be removed before the term ends by a written resolution (CA 2006 s.288(2)). Call a general meeting, with special notice.`,
  }),
  'matter-needs-special': input(
    'The articles are changed by a special resolution',
    'Choose a special resolution: the articles cannot be altered by any other (CA 2006 s.21).',
  ),
  'members-have-no-bar': input(
    'An interest does not bar a member',
    'Every member of a company may agree to a written resolution. Leave the interests blank: they are for decisions of the directors.',
  ),
  'nobody-eligible': input(
    'Nobody is eligible',
    'No seat of this body is held by somebody who could agree. An administrator can fill a seat.',
  ),
  'no-quorum-in-writing': (facts: { eligible: number; needed: number }) => ({
    status: 422,
    title: 'Too few could take part',
    says: `${facts.eligible} directors would be eligible${facts.eligible < facts.needed ? ` and a quorum is ${facts.needed}` : ', but not those whom the quorum must include'}, so they cannot decide in writing (model article 8). Put it to a meeting, where the members of the company may act instead.`,
  }),
  'company-unknown': input(
    'Say which company it is',
    'There is no board, or more than one. Choose the board of the company whose members decide.',
  ),
  'paper-not-here': input(
    'That paper does not wait for this body',
    'Only a paper that is with the body now, to be decided, can be decided in writing. Its line shows who has it.',
  ),
  'say-how-it-differs': input(
    'The text differs from what came',
    'Say how it differs from what the paper recommends, and why. The record keeps it.',
  ),
  'not-eligible': (): Words => ({
    status: 403,
    title: 'You are not eligible for this resolution',
    says: 'Who is eligible was fixed when it was circulated (CA 2006 s.289). The governance officer can say who was.',
  }),
  'agreement-stands': state(
    'Your agreement stands',
    'Agreement to a written resolution cannot be withdrawn (CA 2006 s.296(3)).',
  ),
  'resolution-over': (facts: { state: ResolutionState }) => ({
    status: 409,
    title: 'This resolution is over',
    says: overWords(facts.state),
  }),
  'resolution-lapsed': (facts: { on: string }) => ({
    status: 409,
    title: 'This resolution has lapsed',
    says: `It lapsed at the end of ${dateWords(facts.on)}, and agreement after that has no effect (CA 2006 s.297(2)). It can be circulated again.`,
  }),
  'directors-changed': state(
    'The directors have changed',
    'Others hold seats now than when this was circulated, and all directors must decide. The governance officer withdraws it and circulates it again.',
  ),
  'members-resolution-runs': state(
    'A members’ resolution cannot be taken back',
    'Once it is circulated it passes or lapses: the Act gives nobody the power to recall it (CA 2006 ss.296 and 297).',
  ),
  'sign-in-again': (): Words => ({
    status: 403,
    title: 'Sign in again first',
    says: 'You signed in more than ten minutes ago, and this asks who you are anew. Sign out, sign in, and come back here.',
  }),
  'members-decide-together': state(
    'The members decide together',
    'This company has more than one member, so none of them decides alone. Circulate a written resolution.',
  ),
};
