import {
  IMPLICATIONS,
  type ImplicationKey,
  lettered,
  type PaperContent,
  type PaperOption,
} from '~/domain/paper/paper-content';

type Words = Partial<Omit<PaperContent, 'recommendations' | 'implications' | 'options'>> &
  Pick<PaperContent, 'title' | 'purposeText' | 'summary' | 'body'> & {
    readonly recommendations: readonly string[];
    readonly options?: readonly PaperOption[];
    readonly implications?: { readonly [K in ImplicationKey]?: string };
  };

/** Said of an implication that there is none, with the reason. */
const NONE: { readonly [K in ImplicationKey]: string } = {
  vat: 'None: no purchase changes its VAT by this.',
  financial: 'None: it is met within the budget already set.',
  legal: 'None: it is within the Trust’s powers and its scheme of delegation.',
  equality: 'None: a screening found no group affected differently.',
  people: 'None: no post is created, changed or lost.',
  risk: 'None beyond those on the corporate risk register, which this does not raise.',
  'data-protection': 'None: no personal data is collected or shared that is not today.',
  procurement: 'None: nothing is bought that is not under contract.',
  children: 'None directly: it supports the services that children use.',
  sustainability: 'None: it changes neither travel nor premises.',
};

/** What a paper of the story says; what is left out is as usual for the trust's papers. */
export function paperContent({
  recommendations,
  options = [],
  implications = {},
  ...words
}: Words): PaperContent {
  return {
    classification: 'public',
    classificationReason: '',
    purpose: 'decision',
    consultation:
      'The Executive Team and the heads of service concerned, in the fortnight before this paper was submitted.',
    timetable: '',
    deliveryOwner: '',
    backgroundPapers: 'None.',
    keyDecision: false,
    ...words,
    recommendations: lettered(recommendations),
    options,
    implications: IMPLICATIONS.map((key) => ({ key, text: implications[key] ?? NONE[key] })),
  };
}

/** The options of a plain matter: what is recommended, doing nothing, and others. */
export function option(
  standing: PaperOption['standing'],
  title: string,
  words: { readonly means: string; readonly advantages: string; readonly disadvantages: string },
): PaperOption {
  return { standing, title, ...words };
}
