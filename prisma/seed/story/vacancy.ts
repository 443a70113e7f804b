import { endPlace } from '~/services/bodies/end-place';
import { disablePerson } from '~/services/people/disable-person';
import type { Dates } from '../calendar';
import { type Step, step } from '../tale';

/** Iain Calderbank's seat on the Trust Board falls vacant, and nobody is offered his name any more. */
export function vacancy({ before, at }: Dates): readonly Step[] {
  return [
    step(at(before(-18), '09:00'), 'Abernethy', {
      what: 'end a membership',
      act: (acting, tale) => endPlace(acting, { kind: 'membership', id: tale.id('place:TB/Calderbank') }),
    }),
    step(at(before(-18), '09:05'), 'Abernethy', {
      what: 'close an account',
      act: (acting, tale) =>
        disablePerson(acting, { personId: tale.id('person:Calderbank'), realNow: acting.now }),
    }),
  ];
}
