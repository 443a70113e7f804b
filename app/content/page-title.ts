/** The document's title; a page that was asked for something that does not fit says so first. */
export function pageTitle(name: string, problem = false): string {
  return `${problem ? 'Error: ' : ''}${name} – Tabled`;
}
