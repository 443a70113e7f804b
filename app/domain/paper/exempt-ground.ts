import { actsForCouncil, type Profile } from '../body/profile';
import { ok, type Result, refuse } from '../shared/result';
import type { Classification } from './classification';
import { checkParagraphs, type WrongParagraph, wrongParagraph } from './schedule-12a';

/** Why a text is exempt: the paragraphs of Schedule 12A, and why the public interest keeps it so. Both empty where unsaid. */
export type ExemptGround = { readonly paragraphs: readonly number[]; readonly publicInterest: string };

/** A paper's text, or one of its appendices, as a body takes it. */
export type PaperPart = ExemptGround & {
  /** The appendix; null for the paper itself. */
  readonly letter: string | null;
  readonly classification: Classification;
};

export type GroundRefusal =
  | {
      readonly code: 'exempt-without-paragraph' | 'exempt-without-public-interest';
      readonly letter: string | null;
    }
  | (WrongParagraph & { readonly letter: string | null });

/**
 * Whether a body may take a paper with these parts: in a council's body, or for one person of its executive, each exempt part
 * names its paragraphs of Schedule 12A and why the public interest in the exemption outweighs that in disclosure. A company's
 * body is not under the Act and is not asked. Refuses for the first part that lacks it. Source: governance.md §7 (LGA 1972
 * s.100B(5), Schedule 12A paragraph 10) and worked example 29.
 */
export function decideGrounds(profile: Profile, parts: readonly PaperPart[]): Result<true, GroundRefusal> {
  if (!actsForCouncil(profile)) return ok(true);
  for (const { letter, classification, paragraphs, publicInterest } of parts) {
    const checked = classification === 'exempt' ? checkParagraphs(paragraphs, publicInterest) : ok([]);
    if (checked.ok) continue;
    const { refusal } = checked;
    if ('paragraph' in refusal) return refuse({ ...refusal, letter });
    const missing = refusal.code === 'paragraph-missing';
    return refuse({
      code: missing ? 'exempt-without-paragraph' : 'exempt-without-public-interest',
      letter,
    });
  }
  return ok(true);
}

/** What an author hears early: what a council's body ahead would refuse, and which those bodies are. */
export type GroundWarning = { readonly lacks: readonly GroundRefusal[]; readonly bodies: readonly string[] };

/**
 * Everything that the exempt parts of a paper lack before a council's body on its road can take it, all at once; null where
 * nothing, or where no such body is ahead. It stops nobody from writing on. Source: governance.md §7.
 */
export function warnOfGrounds(
  parts: readonly PaperPart[],
  ahead: readonly { readonly name: string; readonly profile: Profile }[],
): GroundWarning | null {
  const bodies = [...new Set(ahead.flatMap(({ name, profile }) => (actsForCouncil(profile) ? [name] : [])))];
  const lacks = bodies.length === 0 ? [] : parts.flatMap(lacksOf);
  return lacks.length === 0 ? null : { lacks, bodies };
}

function lacksOf({
  letter,
  classification,
  paragraphs,
  publicInterest,
}: PaperPart): readonly GroundRefusal[] {
  if (classification !== 'exempt') return [];
  const wrong = wrongParagraph(paragraphs);
  return [
    ...(wrong ? [{ ...wrong, letter }] : []),
    ...(paragraphs.length === 0 ? [{ code: 'exempt-without-paragraph' as const, letter }] : []),
    ...(publicInterest.trim() === '' ? [{ code: 'exempt-without-public-interest' as const, letter }] : []),
  ];
}

/** What a resolution to exclude the public takes over from the exempt parts: every paragraph once, and each public interest. */
export function groundOf(parts: readonly PaperPart[]): ExemptGround {
  const exempt = parts.filter(({ classification }) => classification === 'exempt');
  const reasons = exempt.map(({ publicInterest }) => publicInterest.trim()).filter((words) => words !== '');
  return {
    paragraphs: [...new Set(exempt.flatMap(({ paragraphs }) => paragraphs))].toSorted((a, b) => a - b),
    publicInterest: [...new Set(reasons)].join(' '),
  };
}
