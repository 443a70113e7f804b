/** A minute typed on this device and not known to be saved, with the revision that it was written over. */
export type KeptMinute = { readonly text: string; readonly revision: number };

const keyOf = (itemId: string) => `tabled-minute-${itemId}`;

export function keptMinute(itemId: string): KeptMinute | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(itemId)) ?? 'null') as KeptMinute | null;
    return kept && typeof kept.text === 'string' && Number.isInteger(kept.revision) ? kept : null;
  } catch {
    return null;
  }
}

export function keepMinute(itemId: string, kept: KeptMinute | null): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(itemId), JSON.stringify(kept));
    else sessionStorage.removeItem(keyOf(itemId));
  } catch {
    // A browser that keeps nothing still saves to the house.
  }
}
