import { createHash } from 'node:crypto';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type ChainEntry, GENESIS, sealedText } from '~/domain/register/chain';
import { verifyChain } from '~/domain/register/verify-chain';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

function chained(texts: readonly string[]): ChainEntry[] {
  const entries: ChainEntry[] = [];
  for (const [index, canonical] of texts.entries()) {
    const previousDigest = entries.at(-1)?.digest ?? GENESIS;
    const digest = digestOf(sealedText({ previousDigest, canonical }));
    entries.push({ sequence: index + 1, canonical, previousDigest, digest });
  }
  return entries;
}

const with_ = (entries: readonly ChainEntry[], index: number, change: Partial<ChainEntry>) =>
  entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

describe('a chain', () => {
  const chain = chained(['{"a":1}', '{"b":2}', '{"c":3}']);

  test('begins with 64 zeros and a line feed', () => {
    expect(GENESIS).toMatch(/^0{64}$/);
    expect(chain[0]?.digest).toBe(digestOf(`${GENESIS}\n{"a":1}`));
    // The digest of the first link, reckoned elsewhere: printf '%064d\n{"a":1}' 0 | sha256sum
    expect(chain[0]?.digest).toBe('f21735afd2cd6af4fc5804b0045cebfd545aef8396d29d030c39cb8880b45b7f');
  });

  test('is intact, and so is an empty one', () => {
    expect(verifyChain(chain, digestOf)).toEqual({
      state: 'intact',
      entries: 3,
      withheld: 0,
      head: chain[2]?.digest,
    });
    expect(verifyChain([], digestOf)).toEqual({ state: 'intact', entries: 0, withheld: 0, head: GENESIS });
  });

  test('breaks where a word was changed', () => {
    const changed = with_(chain, 1, { canonical: '{"b":3}' });
    expect(verifyChain(changed, digestOf)).toMatchObject({
      state: 'broken',
      sequence: 2,
      why: 'text',
      recorded: chain[1]?.digest,
    });
  });

  test('breaks after a record that was sealed again', () => {
    const canonical = '{"b":3}';
    const previousDigest = chain[1]?.previousDigest ?? '';
    const digest = digestOf(sealedText({ previousDigest, canonical }));
    expect(verifyChain(with_(chain, 1, { canonical, digest }), digestOf)).toMatchObject({
      state: 'broken',
      sequence: 3,
      why: 'link',
      recorded: chain[1]?.digest,
      expected: digest,
    });
  });

  test('breaks where an entry was taken out', () => {
    expect(verifyChain([chain[0], chain[2]] as ChainEntry[], digestOf)).toEqual({
      state: 'broken',
      sequence: 3,
      why: 'order',
      recorded: '3',
      expected: '2',
    });
  });

  test('keeps its order where a text is withheld', () => {
    const withheld = with_(chain, 1, { canonical: null });
    expect(verifyChain(withheld, digestOf)).toEqual({
      state: 'intact',
      entries: 3,
      withheld: 1,
      head: chain[2]?.digest,
    });
    expect(verifyChain(with_(withheld, 1, { digest: digestOf('other') }), digestOf)).toMatchObject({
      state: 'broken',
      sequence: 3,
      why: 'link',
    });
  });
});

property.prop([
  fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 12 }),
  fc.nat(),
  fc.string(),
])('any change of any text is found, at that entry', (texts, pick, other) => {
  const chain = chained(texts);
  const index = pick % texts.length;
  fc.pre(texts[index] !== other);
  const verdict = verifyChain(with_(chain, index, { canonical: other }), digestOf);
  expect(verdict).toMatchObject({ state: 'broken', sequence: index + 1, why: 'text' });
});
