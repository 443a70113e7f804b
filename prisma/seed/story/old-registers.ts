import { continueNumbers, type NumbersInput } from '~/services/bodies/continue-numbers';
import type { Dates } from '../calendar';
import { type Step, step } from '../tale';

/** References go on from the registers that the bodies kept before: the Board's in hand leads up to TB/…/118 and TB-A-198. */
export function oldRegisters({ before, at }: Dates): readonly Step[] {
  const on = before(-175);
  const decisions = { decisionsIn: Number(before(-98).slice(0, 4)) };
  const goOn = (code: string, of: NumbersInput['of'], last: number) =>
    step(at(on, '09:00'), 'Abernethy', {
      what: `let the numbers of ${code} go on`,
      act: (acting, tale) => continueNumbers(acting, { bodyId: tale.id(`body:${code}`), of, last }),
    });
  return [
    goOn('TB', decisions, 104),
    goOn('TB', 'action', 184),
    goOn('FAR', decisions, 58),
    goOn('FAR', 'action', 33),
    goOn('CAB', decisions, 71),
    goOn('CAB', 'action', 46),
  ];
}
