import { peopleOfBody } from '~/persistence/paper-people';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { notify } from '../notifications/notify';
import type { KeptDecision } from './kept-decision';
import { concernedBy } from './tell-of-decision';

/** Tells the body's members that a decision was taken for them between meetings; who is told of every decision is not told twice. */
export async function tellMembers(
  tx: Transaction,
  kept: KeptDecision,
  { at, actorId }: { readonly at: Date; readonly actorId: string },
): Promise<void> {
  const { bodyId, body, ref, title, classification } = kept;
  const told = await concernedBy(tx, kept, at);
  const members = await peopleOfBody(tx, bodyId, londonDate(at.toISOString()));
  await notify(tx, at, {
    personIds: members.filter((personId) => personId !== actorId && !told.includes(personId)),
    text: `${classification === 'exempt' ? ref : `${ref}, ${title},`} was decided for ${body.name} between meetings, as urgent.`,
    href: `/register/${ref}`,
  });
}
