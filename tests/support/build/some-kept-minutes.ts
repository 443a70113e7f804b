import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { minutesPage } from '~/queries/minutes/minutes-page';
import { agreeMinutes } from '~/services/minutes/agree-minutes';
import { approveMinutes } from '~/services/minutes/approve-minutes';
import { circulateMinutes } from '~/services/minutes/circulate-minutes';
import { draftMinutes } from '~/services/minutes/draft-minutes';
import { signMinutes } from '~/services/minutes/sign-minutes';
import { startSession } from '~/services/people/start-session';
import type { BuiltBody } from './a-body';
import { aMeeting } from './a-meeting';
import { minutesLater, NOW } from './today';

const WEEK = 7 * 24 * 60;

/** A meeting of a week ago that has ended, with its items all done. */
export async function anEndedMeeting(body: BuiltBody, items: Parameters<typeof aMeeting>[1] = {}) {
  return aMeeting(body, {
    state: 'ended',
    startsAt: minutesLater(-WEEK),
    items: [
      { state: 'done', kind: 'welcome', title: 'Welcome' },
      { state: 'done', title: 'Report' },
    ],
    ...items,
  });
}

export type KeptMinutes = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemIds: readonly string[];
  /** Of the item of the later meeting for them. */
  readonly approvingId: string;
};

/** Minutes that stand at a state: `await someKeptMinutes(board, 'agreed')`. */
export async function someKeptMinutes(
  body: BuiltBody,
  state: 'draft' | 'circulated' | 'agreed' | 'approved' | 'signed',
): Promise<KeptMinutes> {
  const { id: meetingId, itemIds } = await anEndedMeeting(body);
  const now = NOW;
  const drafted = await draftMinutes({ actor: body.officer, now }, { meetingId });
  if (!drafted.ok) throw new Error('an officer drafts');
  const minutesId = drafted.value.id;
  const next = await aMeeting(body, { items: [{ state: 'current', kind: 'minutes', title: 'Minutes' }] });
  const approvingId = next.itemIds[0] ?? '';
  const seen = (actor: Actor) => seenBy(actor, minutesId);
  const steps = {
    draft: async () => undefined,
    circulated: () => circulateMinutes({ actor: body.officer, now }, { minutesId }),
    agreed: async () => agreeMinutes({ actor: body.chair, now }, await seen(body.chair)),
    approved: async () =>
      approveMinutes({ actor: body.officer, now }, { ...(await seen(body.officer)), itemId: approvingId }),
    signed: async () => signMinutes({ actor: body.chair, now }, await signatureOf(body.chair, minutesId)),
  } as const;
  for (const [reached, step] of Object.entries(steps)) {
    const done = await step();
    if (done && !done.ok) throw new Error(`not ${reached}: ${JSON.stringify(done.refusal)}`);
    if (reached === state) break;
  }
  return { id: minutesId, meetingId, itemIds, approvingId };
}

/** The digest of the text that somebody has before them. */
export async function seenBy(actor: Actor, minutesId: string) {
  const page = await minutesPage(actor, minutesId);
  return { minutesId, digest: page?.digest ?? '0'.repeat(64) };
}

/** Somebody's own name, with a session begun now. */
export async function signatureOf(actor: Actor, minutesId: string) {
  const { name } = await reads().person.findUniqueOrThrow({ where: { id: actor.personId } });
  const { token } = await startSession({ realNow: NOW, userAgent: '', source: '' }, actor.personId);
  const fresh = { password: '', sessionId: sha256(token), realNow: NOW };
  return { ...(await seenBy(actor, minutesId)), name, fresh };
}
