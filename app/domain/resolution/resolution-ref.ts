/** A resolution's reference: the code of its body and its number there, `MEM-R-004`. */
export function resolutionRef(code: string, number: number): string {
  return `${code}-R-${String(number).padStart(3, '0')}`;
}
