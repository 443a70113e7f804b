import { GENESIS, sealedText } from '~/domain/register/chain';

type Asked = {
  readonly reference: string;
  readonly digest: string /** Of the record before, as the page shows it. */;
  readonly before: string | null;
};
type Exported = {
  readonly entries?: readonly {
    readonly canonical: string | null;
    readonly previousDigest: string;
    readonly digest: string;
  }[];
};

/** Fetches the sealed text, computes SHA-256 here and says in a sentence what came of it. */
export async function recomputeSeal({ reference, digest, before }: Asked): Promise<string> {
  const response = await fetch(`/register/${reference}.json`).catch(() => null);
  const exported = response?.ok ? ((await response.json()) as Exported) : null;
  const entry = exported?.entries?.[0];
  if (!entry?.canonical) return 'The sealed text could not be fetched, so nothing was verified. Try again.';
  const { canonical, previousDigest } = entry;
  const computed = await sha256(sealedText({ previousDigest, canonical }));
  if (computed !== digest)
    return `The seal is broken: this browser computed ${computed}, and the record says ${digest}.`;
  if (previousDigest !== (before ?? GENESIS))
    return 'The seal is broken: it does not follow the record before it.';
  return 'The seal is intact: this browser computed the same digest from the sealed text, and it follows the record before.';
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
