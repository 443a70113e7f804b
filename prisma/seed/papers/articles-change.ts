import type { PaperContent } from '~/domain/paper/paper-content';
import { option, paperContent } from './paper-content';

/** TB-029: a change of the company's articles is its member's to make, by special resolution (CA 2006 s.21). */
export function articlesChange(): PaperContent {
  return paperContent({
    title: 'Two care-experienced directors: change to the Articles',
    purposeText:
      'To recommend to the Council, as the Trust’s sole member, a change of the Articles by special resolution.',
    summary:
      'The Articles have no place on the Board that is kept for somebody with experience of care. This change makes two of the independent seats such places as they fall vacant. Only the member can change the Articles, by a special resolution; the Board can recommend it.',
    recommendations: [
      'replace article 17.2 of the Articles, by special resolution of the member, by the text in section 2',
      'fill the next two vacancies among the independent seats under the new article',
    ],
    options: [
      option('recommended', 'Two of the independent seats', {
        means: 'Filled as they fall vacant, by the usual open process.',
        advantages: 'No seat is added and nobody is asked to leave.',
        disadvantages: 'It may be two years before both are filled.',
      }),
      option('possible', 'Two seats more', {
        means: 'The Board grows from eleven to thirteen.',
        advantages: 'Both can be filled at once.',
        disadvantages: 'A larger Board, and a quorum that would have to be settled anew.',
      }),
      option('do-nothing', 'Leave the Articles as they are', {
        means: 'Experience of care goes on being welcome and not required.',
        advantages: 'Nothing to file.',
        disadvantages: 'In six years it has brought one application.',
      }),
    ],
    implications: {
      legal:
        'Companies Act 2006, sections 21 and 283: a special resolution, stated as such. A copy and the amended Articles go to Companies House within fifteen days (sections 26 and 30).',
      equality: 'Positive: a requirement of experience, not of a protected characteristic.',
      children: 'Children in care asked for it in three consultations running.',
    },
    consultation:
      'The Children in Care Council, the lived-experience panel and the Council’s Assistant Chief Executive.',
    timetable: 'Board, then the member’s meeting; filed within fifteen days of the resolution.',
    deliveryOwner: 'Bryony Castellane, Company Solicitor',
    body: `
## Why

Of eleven directors none has been in care. The Board takes some forty decisions a year that touch the lives of children who are.

## The text

> 17.2 Of the independent directors, two shall be persons who have been looked after by a local authority. A seat kept for such a person may stand vacant for no longer than six months.

## What follows

The member passes the resolution at a meeting of its own, by its representative. Articles changed in this way bind the company from the day of the resolution.
`,
  });
}
