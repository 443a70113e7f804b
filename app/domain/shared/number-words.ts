const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as a person writes it in a sentence: words to nine, figures from ten. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** The count with its noun, `two members`; give the plural where an s does not make it. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberWord(count)} ${count === 1 ? noun : plural}`;
}

/** A sentence begins with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
