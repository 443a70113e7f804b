/** A decision's reference: the code of its body, the year in which it decided (London), the number in that year. */
export function decisionRef(code: string, year: number | string, number: number | string): string {
  return `${code}/${year}/${String(number).padStart(3, '0')}`;
}
