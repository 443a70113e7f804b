import type { Actor } from '~/domain/permission/actor';
import { canAction, canDecision, canMeeting, canPaper, canResolution } from '~/domain/permission/can';
import { actionThing } from '~/persistence/action-thing';
import { decisionThing } from '~/persistence/decision-thing';
import { meetingThing } from '~/persistence/meeting-thing';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { keptResolution } from '~/persistence/resolutions';

/** Whether the actor may watch the topic, with its version now (null: it has none); null when not. */
export async function watchPermission(
  actor: Actor,
  topic: string,
  day: string,
): Promise<{ readonly version: number | null } | null> {
  const [noun, id = ''] = topic.split(':');
  switch (noun) {
    case 'desk':
      return { version: null };
    case 'board':
    case 'actions':
      return { version: await counted(`live:${noun}`) };
    case 'meeting': {
      const thing = await meetingThing(reads(), id, day);
      return thing && canMeeting(actor, 'meeting:follow', thing).ok ? { version: thing.liveVersion } : null;
    }
    case 'outside': {
      const thing = await meetingThing(reads(), id, day);
      return thing && canMeeting(actor, 'meeting:read', thing).ok ? { version: null } : null;
    }
    case 'paper': {
      const thing = await paperThing(reads(), { id });
      if (!thing || !canPaper(actor, 'paper:read', thing).ok) return null;
      return reads()
        .paper.findUnique({ where: { id }, select: { liveVersion: true } })
        .then(asVersion);
    }
    case 'decision': {
      const thing = await decisionThing(reads(), { id }, actor);
      if (!thing || !canDecision(actor, 'decision:read', thing).ok) return null;
      return reads()
        .decision.findUnique({ where: { id }, select: { liveVersion: true } })
        .then(asVersion);
    }
    case 'action': {
      const thing = await actionThing(reads(), { id }, actor);
      if (!thing || !canAction(actor, 'action:read', thing).ok) return null;
      return reads()
        .action.findUnique({ where: { id }, select: { liveVersion: true } })
        .then(asVersion);
    }
    case 'resolution': {
      const kept = await keptResolution(reads(), { id }, day);
      if (!kept || !canResolution(actor, 'resolution:read', kept.thing).ok) return null;
      return { version: kept.liveVersion };
    }
    default:
      return null;
  }
}

async function counted(scope: string): Promise<number> {
  const counter = await reads().counter.findUnique({ where: { scope } });
  return counter?.value ?? 0;
}

function asVersion(row: { liveVersion: number } | null) {
  return row && { version: row.liveVersion };
}
