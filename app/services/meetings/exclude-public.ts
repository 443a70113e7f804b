import type { Profile } from '~/domain/body/profile';
import type { ItemState } from '~/domain/meeting/agenda';
import {
  decideExclusion,
  type ExclusionRefusal,
  type ExclusionWish,
} from '~/domain/meeting/decide-exclusion';
import { exclusionText } from '~/domain/meeting/exclusion-text';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { exclusionsOf, stands } from '~/persistence/exclusions';
import { exemptMatter } from '~/persistence/exempt-matter';
import { nextPosition } from '~/persistence/motions';
import { CLASSES_SELECT } from '~/persistence/tabled-class';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from '../ballots/chair-act';
import { noticedPrivately } from '../routes/noticed-privately';
import { beginExclusion } from './settle-exclusion';
import { tellMeeting } from './tell-meeting';

export type ExcludePublicInput = ExclusionWish & {
  readonly itemId: string;
  /** Whom the officer acts for: whoever presides. */
  readonly forId: string | null;
};

/**
 * Keeps the public out of the item in hand. A council's body does so for exempt information by a resolution, which is put
 * here as a motion and takes effect once it is declared carried; for confidential information, and in any other body by its
 * own practice, at once. By the chair, or by the officer in the chair's name. The same again is answered as success. Refuses
 * as `decideExclusion` and `chairAct`. Source: governance.md §7.
 */
export async function excludePublic(
  acting: Acting,
  { itemId, forId, ...wish }: ExcludePublicInput,
): Promise<Result<{ readonly motionId: string | null }, ExclusionRefusal | ChairActRefusal>> {
  type Done = Result<{ readonly motionId: string | null }, ExclusionRefusal | ChairActRefusal>;
  return transaction(async (tx): Promise<Done> => {
    const item = await itemInHand(tx, itemId);
    if (!item) return refuse({ code: 'not-found' });
    const { meeting } = item;
    const act = 'meeting:exclude-public';
    const chair = await chairAct(tx, acting, { act, meetingId: meeting.id, forId });
    if (!chair.ok) return chair;
    const standing = (await exclusionsOf(tx, { itemId })).find(stands);
    if (standing && standing.ground === wish.ground && standing.reason === wish.reason.trim()) {
      return ok({ motionId: standing.motionId });
    }
    const matter = await exemptMatter(tx, item);
    const meetsOn = londonDate(meeting.startsAt.toISOString());
    const decided = decideExclusion(wish, {
      profile: meeting.body.profile as Profile,
      meetingState: meeting.state as MeetingState,
      itemState: item.state as ItemState,
      privatelyNoticed: await noticedPrivately(tx, { ...item, meetsOn }),
      stands: standing !== undefined,
      observerIds: meeting.observers.map(({ personId }) => personId),
    });
    if (!decided.ok) return decided;
    const { paragraphs, reason, stays, byResolution } = decided.value;
    const profile = meeting.body.profile as Profile;
    const appendices = matter.part === 'A' ? matter.exemptAppendices : [];
    const text = exclusionText(profile, { ...item, appendices }, { paragraphs, reason });
    const motionId = byResolution ? await putResolution(tx, { itemId, text, at: acting.now }) : null;
    const id = newId();
    await tx.exclusion.create({
      data: {
        ...{
          id,
          meetingId: meeting.id,
          itemId,
          bodyId: meeting.bodyId,
          ground: wish.ground,
          reason,
          motionId,
        },
        paragraphs: JSON.stringify(paragraphs),
        state: 'proposed',
        proposedAt: acting.now,
        proposedById: acting.actor.personId,
        proposedForId: chair.value.forId,
      },
    });
    await tx.exclusionStay.createMany({ data: stays.map((stay) => ({ ...stay, exclusionId: id })) });
    if (motionId === null) await beginExclusion(tx, acting, { meeting, exclusionId: id, itemId });
    else await tellMeeting(tx, acting, { kind: 'ExclusionProposed', meeting, subjectId: itemId });
    return ok({ motionId });
  });
}

function itemInHand(tx: Transaction, itemId: string) {
  return tx.agendaItem.findUnique({
    where: { id: itemId },
    select: {
      ...{ id: true, number: true, suffix: true, title: true, state: true },
      ...{ paperId: true, stageId: true, versionNumber: true, appendicesKeptAt: true },
      paper: { select: CLASSES_SELECT },
      meeting: {
        select: {
          ...{ id: true, bodyId: true, state: true, startsAt: true },
          body: { select: { profile: true } },
          observers: { select: { personId: true } },
        },
      },
    },
  });
}

type Resolution = { readonly itemId: string; readonly text: string; readonly at: Date };

async function putResolution(tx: Transaction, { itemId, text, at }: Resolution): Promise<string> {
  const id = newId();
  const position = await nextPosition(tx, itemId);
  await tx.motion.create({
    data: { id, itemId, position, text, kind: 'exclusion', state: 'ready', createdAt: at },
  });
  return id;
}
