/**
 * Whether a member with a disclosable pecuniary interest leaves the room for the item, as standing orders may require
 * (Localism Act 2011 s.31(10)): a setting of a council's body, and so unless its card says otherwise. Source: governance.md §3.1.
 */
export function leavesRoom(card: { readonly leaveRoom?: boolean | undefined }): boolean {
  return card.leaveRoom ?? true;
}
