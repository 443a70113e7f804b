import { agendaPage } from '~/queries/meetings/agenda-page';
import type { Acting } from '~/services/acting';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';
import { type Step, step, type Tale } from '../tale';
import type { MeetingPlan } from './meeting-plan';

const MINUTE_MS = 60_000;

/** Where the plan says who signs it off: the chair does so half an hour after the agenda is made, and the clerk publishes it. */
export function publishIt({ name, clerk, agendaAt, signedOffBy }: MeetingPlan): readonly Step[] {
  if (!signedOffBy) return [];
  const later = (minutes: number) => new Date(Date.parse(agendaAt) + minutes * MINUTE_MS).toISOString();
  return [
    step(later(30), signedOffBy, {
      what: `sign off the agenda of ${name}`,
      act: async (acting, tale) =>
        signOffAgenda(acting, { ...(await onScreen(acting, tale, name)), forId: null }),
    }),
    step(later(45), clerk, {
      what: `publish the agenda of ${name}`,
      act: async (acting, tale) => publishAgenda(acting, await onScreen(acting, tale, name)),
    }),
  ];
}

/** The agenda in the version that the actor has on the page. */
async function onScreen({ actor, now }: Acting, tale: Tale, name: string) {
  const meetingId = tale.id(`meeting:${name}`);
  const page = await agendaPage(actor, meetingId, now);
  return { meetingId, basedOn: page?.head.agendaVersion ?? 0 };
}
