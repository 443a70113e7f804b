import { IMPLICATIONS, type ImplicationKey, type PaperContent, type PaperOption } from './paper-content';

/** One thing that a paper lacks before it may go on its way. `option-…` are about the options as a whole. */
export type Missing =
  | { readonly what: PlainPart }
  | { readonly what: 'implication' | 'implication-reason'; readonly key: ImplicationKey };

type PlainPart =
  | 'title'
  | 'classification-reason'
  | 'purpose'
  | 'summary'
  | 'recommendations'
  | 'options'
  | 'option-do-nothing'
  | 'option-recommended'
  | 'option-means'
  | 'consultation'
  | 'timetable'
  | 'delivery-owner'
  | 'body';

const NONE_ALONE = /^(no|none|nil|n\/?a|not applicable|no implications?|-+|\u2013|\.+)\.?$/i;

/**
 * What is missing before a paper may be submitted or a version issued (governance.md §10), in the order of
 * the cover sheet. Every implication is answered, "none" only with a reason. A paper for decision also needs
 * options with "do nothing" among them and one recommended, consultation, timetable and an owner of delivery.
 */
export function missingFrom(content: PaperContent): readonly Missing[] {
  const blank = (text: string) => text.trim() === '';
  const decision = content.purpose === 'decision';
  const missing: Missing[] = [];
  const want = (what: PlainPart, lacking: boolean) => {
    if (lacking) missing.push({ what });
  };
  want('title', blank(content.title));
  want('classification-reason', content.classification !== 'public' && blank(content.classificationReason));
  want('purpose', blank(content.purposeText));
  want('summary', blank(content.summary));
  want('recommendations', content.recommendations.length === 0);
  missing.push(...missingFromOptions(content.options, decision));
  missing.push(...missingFromImplications(content));
  want('consultation', decision && blank(content.consultation));
  want('timetable', decision && blank(content.timetable));
  want('delivery-owner', decision && blank(content.deliveryOwner));
  want('body', blank(content.body));
  return missing;
}

function missingFromOptions(options: readonly PaperOption[], decision: boolean): readonly Missing[] {
  const missing: Missing[] = [];
  const standing = (asked: PaperOption['standing']) => options.some((option) => option.standing === asked);
  if (decision && options.length < 2) missing.push({ what: 'options' });
  if (decision && !standing('do-nothing')) missing.push({ what: 'option-do-nothing' });
  if (decision && !standing('recommended')) missing.push({ what: 'option-recommended' });
  if (options.some(({ title, means }) => title.trim() === '' || means.trim() === '')) {
    missing.push({ what: 'option-means' });
  }
  return missing;
}

function missingFromImplications({ implications }: PaperContent): readonly Missing[] {
  return IMPLICATIONS.flatMap((key): readonly Missing[] => {
    const text = implications.find((implication) => implication.key === key)?.text.trim() ?? '';
    if (text === '') return [{ what: 'implication', key }];
    return NONE_ALONE.test(text) ? [{ what: 'implication-reason', key }] : [];
  });
}
