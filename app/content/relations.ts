const WORDS: { readonly [relation: string]: string } = {
  author: 'the author',
  sponsor: 'the sponsor',
  'holding-officer': 'the governance officer of the body that has the paper now',
  officer: 'the governance officer',
  'holding-member': 'a member of the body that has the paper now',
  member: 'a member of the body',
  adviser: 'a person asked for advice',
  sharee: 'a person whom the paper is shared with',
  presiding: 'whoever presides',
  chair: 'the Chair',
  observer: 'an observer',
  desk: 'the person who decides for this body',
  scrutineer: 'a member of the scrutiny committee',
  'scrutiny-officer': 'the governance officer of the scrutiny committee',
  lead: 'the lead',
  helper: 'a helper',
  administrator: 'an administrator',
  'no-administrator': 'somebody who is not an administrator',
  eligible: 'whoever was eligible when it was circulated',
  director: 'a director',
  proposer: 'whoever circulated it',
  presided: 'the Chair, or whoever presided',
  approver: 'whoever presides over the meeting that approved them',
  'company-officer': 'the governance officer of the company',
};

/** "the author, the sponsor or the governance officer". */
export function relationsInWords(relations: readonly string[]): string {
  const words = [...new Set(relations.flatMap((relation) => WORDS[relation] ?? []))];
  if (words.length < 2) return words[0] ?? 'somebody else';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
