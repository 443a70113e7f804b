import type { Classification } from '~/domain/paper/classification';
import { dateTimeWords } from './dates';
import { CLASSIFICATION_WORDS } from './paper-words';

type Printed = {
  readonly ref: string;
  /** Null for a draft. */
  readonly version: number | null;
  readonly classification: Classification;
  readonly by: string;
  /** Instant. */
  readonly at: string;
};

/** What stands at the foot of each printed page of a paper: which text it is, who may have it, who printed it and when. */
export function paperFoot({ ref, version, classification, by, at }: Printed): string {
  const text = version === null ? 'draft' : `version\u00a0${version}`;
  const what = `${ref.replaceAll('-', '\u2011')}, ${text}, ${CLASSIFICATION_WORDS[classification].toLowerCase()}`;
  return `${what}. Printed ${dateTimeWords(at)}, by ${by}`;
}
