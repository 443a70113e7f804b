import type { Actor } from '~/domain/permission/actor';
import type { Answer } from '~/domain/resolution/resolution';
import { sha256 } from '~/platform/digest';
import { startSession } from '~/services/people/start-session';
import { answerResolution } from '~/services/resolutions/answer-resolution';
import { circulateResolution } from '~/services/resolutions/circulate-resolution';
import type { ResolutionInput } from '~/services/resolutions/resolution-input';
import type { BuiltBody } from './a-body';
import { NOW } from './today';

/** What is circulated to a body: `await circulateResolution(acting, wording(members, { kind: 'special' }))`. */
export function aWording(body: BuiltBody, wish: Partial<ResolutionInput> = {}): ResolutionInput {
  return {
    bodyCode: body.code,
    companyCode: '',
    kind: 'ordinary',
    matter: 'general',
    title: 'The registered office',
    wording: 'That the registered office be moved to Fellgate House.',
    reasons: 'The lease of the present office ends.',
    differs: '',
    paperRef: '',
    interests: [],
    ...wish,
  };
}

/** A resolution that the body's officer has circulated; answers its reference. */
export async function aResolution(
  body: BuiltBody,
  wish: Partial<ResolutionInput> = {},
  now = NOW,
): Promise<string> {
  const circulated = await circulateResolution({ actor: body.officer, now }, aWording(body, wish));
  if (!circulated.ok) throw new Error(`the circulation was refused: ${circulated.refusal.code}`);
  return circulated.value.ref;
}

/** The person signs in anew and answers: `await theyAnswer(ref, members.chair)`. */
export async function theyAnswer(ref: string, actor: Actor, choice: Answer = 'agree', now = NOW) {
  const realNow = now;
  const { token } = await startSession({ userAgent: 'test', source: 'test', realNow }, actor.personId);
  const fresh = { password: '', sessionId: sha256(token), realNow };
  return answerResolution({ actor, now }, { ref, choice, fresh });
}
