const TITLES = /^(cllr|councillor|dr|mr|mrs|ms|mx|professor|prof|sir|dame|lord|lady|rev)\.?$/i;
const TONES = 16;

/** "Cllr Maureen Thackwray" is MT; a title is not a name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !TITLES.test(word));
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** One of sixteen warm tones, always the same for the same initials. */
export function toneOf(initials: string): number {
  let sum = 7;
  for (const letter of initials) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % TONES;
}
