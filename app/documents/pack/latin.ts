/** The characters that the standard fonts of a PDF have beside ISO 8859-1 (Windows-1252). */
const MORE = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const PLAIN: { readonly [character: string]: string } = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2212': '–',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2003': ' ',
  '→': '->',
  '≥': '>=',
  '≤': '<=',
  '✓': 'yes',
  '☐': '[ ]',
  '☑': '[x]',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  ı: 'i',
};

/** Text as the standard fonts can show it: a letter they lack loses its accent, and what is left over is a question mark. */
export function latin(text: string): string {
  let out = '';
  for (const character of text) {
    if (shows(character)) out += character;
    else out += PLAIN[character] ?? withoutAccent(character);
  }
  return out;
}

function shows(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code === 10 || (code >= 32 && code <= 126) || (code >= 160 && code <= 255) || MORE.includes(character)
  );
}

function withoutAccent(character: string): string {
  const bare = [...character.normalize('NFKD')].filter(shows).join('');
  // A mark alone, as of a letter that was taken apart before, or a soft break: nothing is to be shown.
  return bare || (/\p{M}|\p{C}/u.test(character) ? '' : '?');
}
