/**
 * Who may hold an executive decision: so many members of scrutiny, or where the card has it its chair alone; and when one
 * not called in has effect, since councils differ: on the next working day, or the day after the window.
 */
export type CallInRule = {
  readonly requests: number;
  readonly chairAlone: boolean;
  readonly takesEffect: 'next-working-day' | 'next-day';
};

/** Three members, where the card says nothing: section 9F sets no number (governance.md §6.4, §17). */
const USUAL: CallInRule = { requests: 3, chairAlone: false, takesEffect: 'next-working-day' };

export function callInRule(card: { readonly callIn?: CallInRule | undefined } | null): CallInRule {
  return card?.callIn ?? USUAL;
}
