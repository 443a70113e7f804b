const LONGEST = 120;
// Controls, what turns the direction of writing round, and invisible marks: they make a name look like another.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
const NOT_IN_NAMES = /[<>:"|?*]/g;

/**
 * A name under which a file may be offered again. Whatever path, control character or trick of direction the
 * given name holds is taken out, and it ends in the extension of what the file really is.
 */
export function safeFileName(given: string, extension: string): string {
  const path = given.normalize('NFC').replaceAll('\\', '/');
  const clean = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(UNSEEN, '')
    .replace(NOT_IN_NAMES, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = `.${extension}`;
  const stem = clean.toLowerCase().endsWith(ending)
    ? clean.slice(0, -ending.length).replace(/[\s.]+$/, '')
    : clean;
  const short = [...stem].slice(0, LONGEST - ending.length).join('');
  return `${short === '' ? 'file' : short}${ending}`;
}
