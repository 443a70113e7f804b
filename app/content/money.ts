const POUNDS = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

/** "£50,000": whole pounds. */
export function poundsText(pounds: number): string {
  return POUNDS.format(pounds);
}
