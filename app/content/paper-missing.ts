import type { Missing } from '~/domain/paper/missing-content';
import { IMPLICATION_WORDS } from './paper-words';

type Said = { readonly field: string; readonly says: string };

/** Where in the editor a missing thing is put right, and what to say of it there. */
export function missingWords(missing: Missing): Said {
  switch (missing.what) {
    case 'title':
      return { field: 'title', says: 'a title' };
    case 'classification-reason':
      return { field: 'classificationReason', says: 'why the paper is withheld' };
    case 'purpose':
      return { field: 'purposeText', says: 'the purpose in a sentence' };
    case 'summary':
      return { field: 'summary', says: 'a summary' };
    case 'recommendations':
      return { field: 'recommendation-1', says: 'at least one recommendation' };
    case 'options':
      return { field: 'option-1-title', says: 'at least two options' };
    case 'option-do-nothing':
      return { field: 'option-1-standing', says: 'the option to do nothing' };
    case 'option-recommended':
      return { field: 'option-1-standing', says: 'which option is recommended' };
    case 'option-means':
      return { field: 'option-1-means', says: 'for each option its name and what it means' };
    case 'implication':
      return {
        field: `implication-${missing.key}`,
        says: `${IMPLICATION_WORDS[missing.key]} implications, or none with a reason`,
      };
    case 'implication-reason':
      return {
        field: `implication-${missing.key}`,
        says: `the reason why there are no ${IMPLICATION_WORDS[missing.key]} implications`,
      };
    case 'consultation':
      return { field: 'consultation', says: 'who was asked and with what result' };
    case 'timetable':
      return { field: 'timetable', says: 'the timetable' };
    case 'delivery-owner':
      return { field: 'deliveryOwner', says: 'who will deliver it' };
    case 'body':
      return { field: 'body', says: 'the text of the paper' };
  }
}

/** "a summary; the timetable". */
export function missingInWords(missing: readonly Missing[]): string {
  return missing.map((one) => missingWords(one).says).join('; ');
}
