import { endPlace } from '~/services/bodies/end-place';
import type { Dates } from '../calendar';
import { type Step, step } from '../tale';

/** Iain Calderbank's seat on the Trust Board falls vacant. */
export function vacancy({ before, at }: Dates): readonly Step[] {
  return [
    step(at(before(-18), '09:00'), 'Abernethy', {
      what: 'end a membership',
      act: (acting, tale) => endPlace(acting, { kind: 'membership', id: tale.id('place:TB/Calderbank') }),
    }),
  ];
}
