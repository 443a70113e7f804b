/** The document's title; a page with a problem says so first. */
export function pageTitle(name: string, problem = false): string {
  return `${problem ? 'Error: ' : ''}${name} – Tabled`;
}
