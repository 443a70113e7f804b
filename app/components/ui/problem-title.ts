/** What the title of a page that shows a problem begins with. */
export const PROBLEM = 'Error: ';

export function problemTitle(title: string): string {
  return title.startsWith(PROBLEM) ? title : PROBLEM + title;
}

/** The title once the problem is gone. */
export function plainTitle(title: string): string {
  return title.startsWith(PROBLEM) ? title.slice(PROBLEM.length) : title;
}
