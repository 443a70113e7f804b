import { expect, test } from 'vitest';
import { decideDeclaration } from '~/domain/interest/declaration';

test.each([
  ['before the item', { itemState: 'to-come', earlier: null }, { ok: true, value: true }],
  ['during the item', { itemState: 'current', earlier: null }, { ok: true, value: true }],
  ['again, in better words', { itemState: 'current', earlier: 'declared' }, { ok: true, value: true }],
  ['after the item', { itemState: 'done', earlier: null }, { ok: false, refusal: { code: 'item-over' } }],
  [
    'after the ruling',
    { itemState: 'current', earlier: 'ruled' },
    { ok: false, refusal: { code: 'interest-ruled' } },
  ],
] as const)('an interest declared %s', (_, facts, expected) => {
  expect(decideDeclaration(facts)).toEqual(expected);
});
