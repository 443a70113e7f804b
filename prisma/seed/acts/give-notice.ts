import type { CalendarDate } from '~/domain/shared/calendar';
import type { Instant } from '~/domain/shared/instant';
import { giveNotice } from '~/services/routes/give-notice';
import { movePaper } from '~/services/routes/move-paper';
import type { PersonKey } from '../people/everyone';
import { type Step, step } from '../tale';

type Notice = {
  readonly ref: string;
  readonly matter: string;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
};

/** The clerk gives notice of a key decision with what SI 2012/2089 reg 9 demands. */
export function notice(at: Instant, { ref, matter, fromOn, untilOn }: Notice): Step {
  return step(at, 'Fairweather', {
    what: `give notice for ${ref}`,
    act: (acting) =>
      giveNotice(acting, {
        paperRef: ref,
        text: {
          matter,
          fromOn,
          untilOn,
          documents: `Report ${ref} with its appendices`,
          copiesFrom: 'The Council clerk, Civic Hall, Donmere, or on the Council’s website',
          otherDocuments:
            'Other documents may be submitted to the Cabinet. Ask the Council clerk for them as they become available.',
        },
      }),
  });
}

type Back = { readonly ref: string; readonly to: number; readonly reason: string };

/** The officer of the body that has a paper sends it back by hand, with a reason. */
export function sendBack(at: Instant, by: PersonKey, { ref, to, reason }: Back): Step {
  return step(at, by, {
    what: `send ${ref} back`,
    act: (acting) => movePaper(acting, { paperRef: ref, to, reason }),
  });
}
