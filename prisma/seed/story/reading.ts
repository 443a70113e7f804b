import { markRead } from '~/services/notifications/mark-read';
import type { Dates } from '../calendar';
import { ORGANISATIONS, type PersonKey } from '../people/everyone';
import { type Step, step } from '../tale';

/** Everybody has read what was left for them until three days ago. */
export function reading({ before, at }: Dates): readonly Step[] {
  const everyone = ORGANISATIONS.flatMap(({ people }) => people.map(({ key }): PersonKey => key));
  return everyone
    .filter((who) => who !== 'Calderbank')
    .map((who) => step(at(before(-3), '08:15'), who, { what: 'read', act: (acting) => markRead(acting) }));
}
