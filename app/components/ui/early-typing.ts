const FIELDS = 'input:not([type=hidden],[type=file],[type=submit],[type=button]), textarea, select';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Held = { readonly value: string; readonly checked: boolean; readonly caret: number | null };

/**
 * What is typed and chosen before the page's scripts have taken the page over would be lost as they do: they write again
 * what the server wrote, and no form hears of it. Holds it from now on; answers how to give it back, once they have.
 */
export function holdEarlyTyping(page: Document): () => void {
  const held = new Map<Field, Held>();
  const hold = (field: Field) => {
    // The last that was changed comes last: of a group of choices it is the one that stands.
    held.delete(field);
    held.set(field, { value: field.value, checked: isTicked(field), caret: caretOf(field) });
  };
  const hear = ({ target }: Event) => {
    if (target instanceof Element && target.matches(FIELDS)) hold(target as Field);
  };
  // What a browser puts back into a page that is loaded again was typed into an earlier one.
  if (!isLoadedAgain())
    for (const field of page.querySelectorAll<Field>(FIELDS)) if (isChanged(field)) hold(field);
  page.addEventListener('input', hear, true);
  return () => {
    page.removeEventListener('input', hear, true);
    for (const [field, was] of held) if (field.isConnected && !field.disabled) giveBack(field, was);
    held.clear();
  };
}

function isLoadedAgain(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return /^(reload|back)/.test(arrival?.type ?? '');
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(first, 0);
  }
  if (isTick(field))
    return field.checked !== field.defaultChecked && (field.checked || field.type !== 'radio');
  return field.value !== field.defaultValue;
}

function giveBack(field: Field, { value, checked, caret }: Held): void {
  if (isTick(field)) {
    // React hears of a click only where it knew another state before.
    field.checked = !checked;
    field.click();
    return;
  }
  const place = field.value === value ? caretOf(field) : caret;
  // By the browser's own setter: React, which puts one over it, would think that it wrote this itself.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  if (place !== null && 'setSelectionRange' in field) field.setSelectionRange(place, place);
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);
}

function isTicked(field: Field): boolean {
  return isTick(field) && field.checked;
}

function caretOf(field: Field): number | null {
  return 'selectionEnd' in field ? field.selectionEnd : null;
}
