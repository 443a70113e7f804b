/** What stands before the first entry of every chain. */
export const GENESIS = '0'.repeat(64);

/** One link: the canonical text of a record (RFC 8785), sealed with the digest of the link before it. */
export type ChainEntry = {
  readonly sequence: number;
  /** null where the reader may not see the record: its place in the chain can be checked and its text cannot. */
  readonly canonical: string | null;
  readonly previousDigest: string;
  readonly digest: string;
};

/** The text whose SHA-256, in lower-case hexadecimal, is the digest of an entry. */
export function sealedText({
  previousDigest,
  canonical,
}: {
  readonly previousDigest: string;
  readonly canonical: string;
}): string {
  return `${previousDigest}\n${canonical}`;
}
