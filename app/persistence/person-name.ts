export const NAME_SELECT = { name: true, honorific: true, jobTitle: true } as const;

/** "Cllr Maureen Thackwray". */
export function fullName(person: { readonly name: string; readonly honorific: string }): string {
  return person.honorific ? `${person.honorific} ${person.name}` : person.name;
}
