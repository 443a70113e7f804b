import { dateWords } from '~/content/dates';
import { typeWords } from '~/domain/decision/result-text';
import type { ChainShown, RegisterLine } from './register-shown';
import type { SealState } from './seal-bead';

/** "Approved, 5 conditions", "Recommended", "Corrected". */
export function outcomeWords({ type, correction, conditions, casting, urgent }: RegisterLine): string {
  if (correction) return 'Correction';
  const word = typeWords(type).replace(' with conditions', '');
  const bound = conditions > 0 ? `${conditions} ${conditions === 1 ? 'condition' : 'conditions'}` : '';
  return [word, casting ? 'casting vote' : '', urgent ? 'between meetings' : '', bound]
    .filter((part) => part !== '')
    .join(', ');
}

/** "Open to 1 Dec", "Ended 30 Nov"; an exclusive end falls on the day before. */
export function callInWords(callIn: RegisterLine['callIn']): string {
  if (!callIn) return 'None';
  if (callIn.state === 'unpublished') return 'Not published yet';
  if (!callIn.closesAt) return 'Open';
  const last = dateWords(new Date(Date.parse(callIn.closesAt) - 1).toISOString(), 'short');
  return callIn.state === 'open' ? `Open to ${last}` : `Ended ${last}`;
}

/** How the bead of a row looks, given where the body's chain breaks, if it does. */
export function beadOf(line: RegisterLine, brokenAt: number | null): SealState {
  if (line.sequence === null) return 'unsealed';
  if (brokenAt !== null && line.sequence >= brokenAt) return 'broken';
  return line.correctedBy ? 'corrected' : 'sealed';
}

/** Where the chain of the line's body breaks; null where it is intact. */
export function brokenAt(chains: readonly ChainShown[], ref: string): number | null {
  const verdict = chains.find(({ code }) => ref.startsWith(`${code}/`))?.verdict;
  return verdict?.state === 'broken' ? verdict.sequence : null;
}
