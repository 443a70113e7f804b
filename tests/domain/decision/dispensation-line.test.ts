import { expect, test } from 'vitest';
import { dispensationLine } from '~/domain/decision/dispensation-line';

test('says for whom, what it allows, who granted it and until when', () => {
  const used = {
    name: 'Cllr Maureen Thackwray',
    kind: 'dispensation',
    allows: 'vote',
    grantedBy: 'head-of-paid-service',
    untilOn: '2027-11-22',
  } as const;
  expect(dispensationLine(used)).toBe(
    'Dispensation for Cllr Maureen Thackwray to speak and vote, granted by the head of paid service, until 22 November 2027.',
  );
  expect(dispensationLine({ ...used, kind: 'authorisation', allows: 'speak', grantedBy: 'directors' })).toBe(
    'Authorisation for Cllr Maureen Thackwray to speak and not vote, granted by the directors without those interested (Companies Act 2006, section 175), until 22 November 2027.',
  );
});
