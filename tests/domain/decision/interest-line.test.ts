import { expect, test } from 'vitest';
import { interestLine } from '~/domain/decision/interest-line';
import { RULINGS } from '~/domain/interest/effect';

const declared = {
  name: 'Cllr Maureen Thackwray',
  kind: 'conflict-of-loyalty',
  interest: 'sits in the Cabinet',
  effect: 'leave',
  reason: '',
  leftAt: '11:03',
} as const;

test('says who, what, the ruling and what followed', () => {
  expect(interestLine(declared)).toBe(
    'Cllr Maureen Thackwray declared a conflict of loyalty: sits in the Cabinet. Ruled to leave for the item: did not vote, left at 11:03.',
  );
  expect(
    interestLine({
      ...declared,
      kind: 'other',
      interest: 'Led the talks.',
      effect: 'authorised',
      reason: 'He gains nothing',
      leftAt: null,
    }),
  ).toBe(
    'Cllr Maureen Thackwray declared an interest: Led the talks. Authorised: could take part and vote. Reason: He gains nothing.',
  );
  expect(interestLine({ ...declared, effect: null, leftAt: null })).toContain('No ruling was made.');
});

test('has words for every ruling and kind', () => {
  for (const effect of RULINGS) expect(interestLine({ ...declared, effect })).not.toContain('undefined');
  expect(interestLine({ ...declared, kind: 'pecuniary' })).toContain('a pecuniary interest');
});
