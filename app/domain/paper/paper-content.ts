import type { Classification } from './classification';

/** What a paper says: the cover sheet of governance.md §10 and its body. Frozen whole in a version. */
export type PaperContent = {
  readonly title: string;
  /** Of this text; the paper itself has that of its newest version, or of its draft before the first. */
  readonly classification: Classification;
  /** Why it is withheld; blank for a public paper. */
  readonly classificationReason: string;
  /** Paragraphs of Schedule 12A by which it is exempt; absent where none is named. */
  readonly paragraphs?: readonly number[];
  /** Why the public interest keeps it exempt; absent where unsaid. */
  readonly publicInterest?: string;
  readonly purpose: Purpose;
  /** What it is for, in a sentence that the cover shows. */
  readonly purposeText: string;
  readonly summary: string;
  readonly recommendations: readonly Recommendation[];
  readonly options: readonly PaperOption[];
  readonly implications: readonly Implication[];
  /** Who was asked, when, and with what result. */
  readonly consultation: string;
  readonly timetable: string;
  readonly deliveryOwner: string;
  readonly backgroundPapers: string;
  readonly keyDecision: boolean;
  /** Markdown; `## ` begins a numbered section, each paragraph in it is numbered 1.1, 1.2 … */
  readonly body: string;
};

export const PURPOSES = ['decision', 'assurance', 'discussion', 'information'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** `key` is a letter, a, b, c …; each is separately votable. */
export type Recommendation = { readonly key: string; readonly text: string };

export type PaperOption = {
  readonly title: string;
  readonly means: string;
  readonly advantages: string;
  readonly disadvantages: string;
  readonly standing: 'recommended' | 'do-nothing' | 'possible' | 'not-now';
};

export const IMPLICATIONS = [
  'vat',
  'financial',
  'legal',
  'equality',
  'people',
  'risk',
  'data-protection',
  'procurement',
  'children',
  'sustainability',
] as const;
export type ImplicationKey = (typeof IMPLICATIONS)[number];
/** "None" with a reason, never blank. */
export type Implication = { readonly key: ImplicationKey; readonly text: string };

/** A paper before anything is written: every implication has its place, so that none is forgotten. */
export function blankContent(title: string): PaperContent {
  return {
    title,
    classification: 'board-confidential',
    classificationReason: '',
    purpose: 'decision',
    purposeText: '',
    summary: '',
    recommendations: [],
    options: [],
    implications: IMPLICATIONS.map((key) => ({ key, text: '' })),
    consultation: '',
    timetable: '',
    deliveryOwner: '',
    backgroundPapers: '',
    keyDecision: false,
    body: '',
  };
}

/** Numbers recommendations a, b, c … in their order (governance.md §10); blank ones are left out. */
export function lettered(texts: readonly string[]): readonly Recommendation[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ key: String.fromCharCode(97 + index), text }));
}

/** Room for twenty: more would not be separately votable in one meeting. */
export const MOST_RECOMMENDATIONS = 20;
export const MOST_OPTIONS = 10;
