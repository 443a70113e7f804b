import type { ProxyKind } from '../body/decide-proxy';

/** In what capacity somebody sat in a member's place, in the words of minutes. Source: CA 2006 ss.323, 324 (governance.md §5). */
export function standsForWords(kind: ProxyKind | 'substitute', member: string): string {
  return `${AS[kind]} ${member}`;
}

const AS: { readonly [K in ProxyKind | 'substitute']: string } = {
  proxy: 'as proxy for',
  representative: 'as representative of',
  substitute: 'as substitute for',
};
