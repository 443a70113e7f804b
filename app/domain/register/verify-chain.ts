import { type ChainEntry, GENESIS, sealedText } from './chain';

export type ChainVerdict =
  | { readonly state: 'intact'; readonly entries: number; readonly withheld: number; readonly head: string }
  | {
      readonly state: 'broken';
      readonly sequence: number;
      /** An entry is missing or out of turn, does not follow the one before, or does not have the digest that its text gives. */
      readonly why: 'order' | 'link' | 'text';
      readonly recorded: string;
      readonly expected: string;
    };

/**
 * Walks a body's chain from its beginning and stops at the first entry that does not fit. `digestOf` is SHA-256 of a
 * text in UTF-8, lower-case hexadecimal. An empty chain is intact.
 */
export function verifyChain(
  entries: readonly ChainEntry[],
  digestOf: (text: string) => string,
): ChainVerdict {
  let head = GENESIS;
  let withheld = 0;
  for (const [index, { sequence, canonical, previousDigest, digest }] of entries.entries()) {
    if (sequence !== index + 1) {
      return {
        state: 'broken',
        sequence,
        why: 'order',
        recorded: String(sequence),
        expected: String(index + 1),
      };
    }
    if (previousDigest !== head) {
      return { state: 'broken', sequence, why: 'link', recorded: previousDigest, expected: head };
    }
    if (canonical === null) withheld += 1;
    else {
      const expected = digestOf(sealedText({ previousDigest, canonical }));
      if (expected !== digest) return { state: 'broken', sequence, why: 'text', recorded: digest, expected };
    }
    head = digest;
  }
  return { state: 'intact', entries: entries.length, withheld, head };
}
