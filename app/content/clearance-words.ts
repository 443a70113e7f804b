const MATTERS: { readonly [matter: string]: string } = {
  finance: 'finance',
  legal: 'legal',
  sponsor: 'the sponsor’s',
};

/** "Finance and legal clearance". */
export function clearanceWords(matters: readonly string[]): string {
  const words = matters.map((matter) => MATTERS[matter] ?? matter);
  const list = words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} clearance`;
}
