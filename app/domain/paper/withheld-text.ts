import { paragraphWords } from '../meeting/exclusion-text';
import type { Classification } from './classification';
import type { ExemptGround } from './exempt-ground';
import type { PaperContent } from './paper-content';

type Withheld = ExemptGround & { readonly classification: Classification; readonly reason: string };

/**
 * Why a text is withheld, as everybody may read it: its reason and, of an exempt one that names them, "not for publication",
 * the paragraphs and the public interest. Blank for an open text. Source: governance.md §7 (LGA 1972 s.100B(5)).
 */
export function withheldText({ classification, reason, paragraphs, publicInterest }: Withheld): string {
  if (classification === 'public') return '';
  if (classification !== 'exempt' || paragraphs.length === 0) return reason;
  const under = `Not for publication: ${paragraphWords(paragraphs)} of Schedule 12A to the Local Government Act 1972`;
  const interest = publicInterest.trim() === '' ? '' : `Public interest: ${publicInterest}`;
  return [reason, under, interest]
    .filter((words) => words !== '')
    .map(ended)
    .join(' ');
}

/** The same of a paper's own text. */
export function contentWithheld(
  content: Pick<PaperContent, 'classification' | 'classificationReason' | 'paragraphs' | 'publicInterest'>,
): string {
  const { classification, classificationReason: reason, paragraphs = [], publicInterest = '' } = content;
  return withheldText({ classification, reason, paragraphs, publicInterest });
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
