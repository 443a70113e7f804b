import type { BodyCard } from './body-card';

/** Whether two cards hold the same rules, in whatever order they were written down. */
export function sameCard(one: BodyCard, other: BodyCard): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(card: BodyCard): string {
  return JSON.stringify(card, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
