import type { PaperContent } from '~/domain/paper/paper-content';

/** What a paper says as the editor's form holds it: one flat name a field, as `draftInput` reads them. */
export function draftFields(content: PaperContent): { readonly [name: string]: string } {
  return {
    title: content.title,
    classification: content.classification,
    classificationReason: content.classificationReason,
    paragraphs: (content.paragraphs ?? []).join(', '),
    publicInterest: content.publicInterest ?? '',
    purpose: content.purpose,
    purposeText: content.purposeText,
    summary: content.summary,
    consultation: content.consultation,
    timetable: content.timetable,
    deliveryOwner: content.deliveryOwner,
    backgroundPapers: content.backgroundPapers,
    keyDecision: content.keyDecision ? 'on' : '',
    body: content.body,
    ...Object.fromEntries(
      content.recommendations.map(({ text }, index) => [`recommendation-${index + 1}`, text]),
    ),
    ...Object.fromEntries(content.options.flatMap((option, index) => optionFields(option, index + 1))),
    ...Object.fromEntries(content.implications.map(({ key, text }) => [`implication-${key}`, text])),
  };
}

function optionFields(option: PaperContent['options'][number], number: number): [string, string][] {
  return [
    [`option-${number}-title`, option.title],
    [`option-${number}-standing`, option.standing],
    [`option-${number}-means`, option.means],
    [`option-${number}-advantages`, option.advantages],
    [`option-${number}-disadvantages`, option.disadvantages],
  ];
}
