/** `person:ID` or `body:ID`, as a choice on a form, to the one or the other. */
export function addressee(choice: string): { readonly personId?: string; readonly bodyId?: string } {
  const id = choice.slice(choice.indexOf(':') + 1);
  return choice.startsWith('person:') ? { personId: id } : { bodyId: id };
}
