/** The document's title. */
export function pageTitle(name: string): string {
  return `${name} – Tabled`;
}
