const TITLE = /<title>(?=[^<]*<)/;

/**
 * A page with `mark` before its title. The framework asks a page for its title before it knows how the form fared.
 * `data-marked` tells the browser's side to take the mark off before it compares the page with its own.
 */
export function problemPage(page: string, mark: string): string {
  return page.replace(TITLE, () => `<title data-marked>${mark}`);
}
