export const ADVICE_WORDS = {
  positive: 'Positive',
  'with-conditions': 'With conditions',
  negative: 'Negative',
} as const;
export const MATTER_WORDS: { readonly [matter: string]: string } = {
  finance: 'Finance',
  legal: 'Legal',
  sponsor: 'Sponsor',
  other: 'Advice',
};
