import type { Instant } from '~/domain/shared/instant';
import { sha256 } from '~/platform/digest';
import { minutesPage } from '~/queries/minutes/minutes-page';
import type { Acting } from '~/services/acting';
import { agreeMinutes } from '~/services/minutes/agree-minutes';
import { answerCorrection } from '~/services/minutes/answer-correction';
import { approveMinutes } from '~/services/minutes/approve-minutes';
import { circulateMinutes } from '~/services/minutes/circulate-minutes';
import { draftMinutes } from '~/services/minutes/draft-minutes';
import { publishMinutes } from '~/services/minutes/publish-minutes';
import { saveMinute } from '~/services/minutes/save-minute';
import { signMinutes } from '~/services/minutes/sign-minutes';
import { suggestCorrection } from '~/services/minutes/suggest-correction';
import { revokeSession } from '~/services/people/revoke-session';
import { startSession } from '~/services/people/start-session';
import type { PersonKey } from '../people/everyone';
import { kept, type Step, step, type Tale } from '../tale';

/** What the clerk wrote of an item, by the item's name in the story: its paper, or its title. */
export type MinutePlan = { readonly item: string; readonly text: string };

type Of = { readonly name: string; readonly clerk: PersonKey; readonly at: Instant };

const idOf = (tale: Tale, name: string) => tale.id(`minutes:${name}`);

/** The clerk writes what was said, and drafts the minutes from that and the record. */
export function draftThem({ name, clerk, at }: Of, minutes: readonly MinutePlan[]): readonly Step[] {
  return [
    ...minutes.map((minute) => writeMinute({ name, clerk, at }, { ...minute, revision: 0 })),
    step(at, clerk, {
      what: `draft the minutes of ${name}`,
      act: async (acting, tale) =>
        kept(await draftMinutes(acting, { meetingId: tale.id(`meeting:${name}`) }), ({ id }) =>
          tale.keep(`minutes:${name}`, id),
        ),
    }),
  ];
}

export function writeMinute(
  { name, clerk, at }: Of,
  { item, text, revision }: MinutePlan & { readonly revision: number },
): Step {
  return step(at, clerk, {
    what: `minute ${item} of ${name}`,
    act: (acting, tale) =>
      saveMinute(acting, { itemId: tale.id(`item:${name}/${item}`), revision, text, restricted: false }),
  });
}

export function circulateThem({ name, clerk, at }: Of): Step {
  return step(at, clerk, {
    what: `circulate the minutes of ${name}`,
    act: (acting, tale) => circulateMinutes(acting, { minutesId: idOf(tale, name) }),
  });
}

type Suggestion = { readonly who: PersonKey; readonly item: string; readonly text: string };

export function suggest(name: string, at: Instant, { who, item, text }: Suggestion): Step {
  return step(at, who, {
    what: `suggest a correction of the minutes of ${name}`,
    act: async (acting, tale) =>
      kept(
        await suggestCorrection(acting, {
          ...{ minutesId: idOf(tale, name), itemId: tale.id(`item:${name}/${item}`), text },
        }),
        ({ id }) => tale.keep(`correction:${name}/${who}`, id),
      ),
  });
}

export function takeCorrection({ name, clerk, at }: Of, who: PersonKey): Step {
  return step(at, clerk, {
    what: `take ${who}’s correction of the minutes of ${name}`,
    act: (acting, tale) =>
      answerCorrection(acting, {
        ...{ suggestionId: tale.id(`correction:${name}/${who}`), answer: 'taken', reason: '' },
      }),
  });
}

export function agreeThem(name: string, at: Instant, chair: PersonKey): Step {
  return step(at, chair, {
    what: `agree the minutes of ${name}`,
    act: async (acting, tale) => agreeMinutes(acting, await seen(acting, tale, name)),
  });
}

/** `item` of the later meeting, by its name in the story. */
export function approveThem({ name, clerk, at }: Of, item: string): Step {
  return step(at, clerk, {
    what: `approve the minutes of ${name}`,
    act: async (acting, tale) =>
      approveMinutes(acting, { ...(await seen(acting, tale, name)), itemId: tale.id(item) }),
  });
}

/** Whoever presided signs in, signs, and leaves. */
export function signThem(name: string, at: Instant, { who, as }: { who: PersonKey; as: string }): Step {
  return step(at, who, {
    what: `sign the minutes of ${name}`,
    act: async (acting, tale) => {
      const realNow = acting.now;
      const visitor = { realNow, userAgent: 'the story', source: 'the story' };
      const { token } = await startSession(visitor, acting.actor.personId);
      const fresh = { password: '', sessionId: sha256(token), realNow };
      const signed = await signMinutes(acting, { ...(await seen(acting, tale, name)), name: as, fresh });
      await revokeSession(acting, { sessionId: fresh.sessionId, realNow });
      return signed;
    },
  });
}

export function publishThem({ name, clerk, at }: Of): Step {
  return step(at, clerk, {
    what: `publish the minutes of ${name}`,
    act: (acting, tale) => publishMinutes(acting, { minutesId: idOf(tale, name) }),
  });
}

/** The minutes with the digest of the text that the actor has on the page. */
async function seen({ actor }: Acting, tale: Tale, name: string) {
  const minutesId = idOf(tale, name);
  const page = await minutesPage(actor, minutesId);
  return { minutesId, digest: page?.digest ?? '' };
}
