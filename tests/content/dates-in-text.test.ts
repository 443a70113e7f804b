import { expect, it } from 'vitest';
import { keptTogether } from '~/content/dates';
import { listItem } from '~/documents/document';

it('no line ends within a date; other numbers and spaces stay', () => {
  expect(keptTogether('Lead: A Person, by 5 November 2026. 7 for, 0 against.')).toBe(
    'Lead: A Person, by 5\u00a0November\u00a02026. 7 for, 0 against.',
  );
  expect(keptTogether('May 2026')).toBe('May 2026');
});

it('an item of a list has its own letter, else a bullet', () => {
  expect(listItem('(b) agree\nboth')).toEqual({ mark: '(b)', text: 'agree\nboth' });
  expect(listItem('For: Ruth Pellingham.')).toEqual({ mark: '\u2022', text: 'For: Ruth Pellingham.' });
});
