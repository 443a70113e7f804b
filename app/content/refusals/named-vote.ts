import { input, type RefusalTable, state } from '../refusal-table';

/** Whose names a vote records. */
export const NAMED_VOTE_REFUSALS: RefusalTable = {
  'names-need-named-vote': input(
    'The names of this vote are recorded',
    'The law or the members ask for it, so it is put to a named vote: not in secret, and not as agreed without one.',
  ),
  'no-call-for-names': state(
    'This body knows no call for a recorded vote',
    'Its rule card says how many members may call for one; an administrator can change the card for later meetings.',
  ),
  'call-too-late': state(
    'It is too late for that',
    'The names of a vote are called for before it is closed, and a budget decision is marked before it is opened. In a council a member can have the own vote recorded immediately after.',
  ),
  'call-under-secret': state(
    'The ballot is secret',
    'A secret ballot has no names to record. Nobody can lift that while it is open.',
  ),
  'names-not-mandatory-here': input(
    'This is no budget decision of a council',
    'Names are mandatory on the budget decisions of a full council (SI 2014/165). Elsewhere members call for them as the rule card lets them.',
  ),
  'own-vote-not-here': input(
    'This body’s members have no such right',
    'Members of a council and its committees can require that how they voted be recorded (SI 1993/202). Here the rule card decides about names.',
  ),
  'own-vote-secret': state(
    'The ballot was secret',
    'Nobody can see how you voted, so nothing can be recorded. Nobody can lift that.',
  ),
  'own-vote-none-taken': state(
    'No vote was taken',
    'It was agreed without one. Your dissent can be recorded with the decision: ask the governance officer.',
  ),
  'own-vote-still-open': state(
    'The vote is still open',
    'You can have it recorded immediately after the vote is closed.',
  ),
  'own-vote-too-late': state(
    'It is too late for that',
    'How a member voted is recorded at the member’s wish immediately after the vote, while the item is in hand.',
  ),
};
