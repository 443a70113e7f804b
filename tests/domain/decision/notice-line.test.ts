import { expect, it } from 'vitest';
import { lateLine, noticeLine, urgencyAgreed } from '~/domain/decision/notice-line';
import type { UrgencyText } from '~/domain/paper/notice-text';

const urgency: UrgencyText = {
  ...{ untilOn: '2026-12-15', reason: 'The contract ends.', agreedBy: 'scrutiny-chair' },
  ...{ agreedName: 'Cllr Philippa Garrowby', agreedOn: '2026-12-09', instead: '' },
};

it('says by what a decision could be taken, with the reason and who agreed', () => {
  expect(noticeLine({ way: 'notice', givenOn: '2026-11-16', days: 28 })).toBe(
    'Notice of the key decision was given on 16 November 2026, 28 clear days before (SI 2012/2089 reg 9).',
  );
  const text = { meetsOn: '2026-12-15', reason: 'The tender was late.', told: ['Cllr Philippa Garrowby'] };
  expect(noticeLine({ way: 'general-exception', givenOn: '2026-12-07', days: 5, text })).toBe(
    'Taken under the general exception (SI 2012/2089 reg 10): written notice to Cllr Philippa Garrowby was made public on 7 December 2026, five clear days before. Reason: The tender was late.',
  );
  expect(noticeLine({ way: 'special-urgency', text: urgency })).toBe(
    'Taken with special urgency (SI 2012/2089 reg 11): Cllr Philippa Garrowby agreed on 9 December 2026 that it was urgent and could not reasonably be deferred. Reason: The contract ends.',
  );
  const instead = { ...urgency, agreedName: 'Cllr Ada Holm', instead: 'Abroad.' };
  expect(noticeLine({ way: 'private-agreement', text: instead })).toContain(
    'The scrutiny chair could not act: Abroad.',
  );
  expect(noticeLine({ way: 'private-notices', days: [28, 5], reason: 'A tender.' })).toBe(
    'Taken in private after two notices, 28 clear days and five clear days before (SI 2012/2089 reg 5). Reason: A tender.',
  );
});

it('says why a late item could be considered', () => {
  expect(
    lateLine({ chair: 'Cllr Roderick Blakeney', addedOn: '2026-12-08', reason: 'The roof fell in.' }),
  ).toBe(
    'A late item, on the agenda since 8 December 2026. Cllr Roderick Blakeney, presiding, was of the opinion that by reason of special circumstances it should be considered as a matter of urgency (LGA 1972 s.100B(4)(b)): The roof fell in.',
  );
});

it('finds by whose agreement a decision was taken with special urgency, and none where it was not', () => {
  const given = { way: 'notice', givenOn: '2026-11-16', days: 28 } as const;
  expect(urgencyAgreed([given])).toBeNull();
  expect(urgencyAgreed([given, { way: 'special-urgency', text: urgency }])).toBe(
    'Cllr Philippa Garrowby agreed on 9 December 2026 that it was urgent and could not reasonably be deferred. Reason: The contract ends.',
  );
});
