import { IMPLICATIONS, type PaperContent } from '~/domain/paper/paper-content';

/** What a whole paper says, with nothing missing; what is given says otherwise. */
export function wholeContent(wish: Partial<PaperContent> = {}): PaperContent {
  return {
    title: 'Early help transfer',
    classification: 'public',
    classificationReason: '',
    purpose: 'decision',
    purposeText: 'To decide whether the Trust should take on early help.',
    summary: 'Early help would move from the Council to the Trust with its staff and budget.',
    recommendations: [
      { key: 'a', text: 'agree the transfer from 1 April 2027' },
      { key: 'b', text: 'ask for a report after twelve months' },
    ],
    options: [
      {
        title: 'Transfer',
        means: 'The service moves.',
        advantages: 'One team',
        disadvantages: 'Cost',
        standing: 'recommended',
      },
      {
        title: 'Do nothing',
        means: 'It stays.',
        advantages: 'No cost',
        disadvantages: 'Two teams',
        standing: 'do-nothing',
      },
    ],
    implications: IMPLICATIONS.map((key) => ({ key, text: `None, because nothing of ${key} changes.` })),
    consultation: 'Staff and the Council, October 2026; both agree.',
    timetable: 'From 1 April 2027',
    deliveryOwner: 'Director of Early Help',
    backgroundPapers: '',
    keyDecision: false,
    body: '## Why\n\nFamilies meet two teams today.\n\nOne would do.\n\n## How\n\nStaff move under TUPE.',
    ...wish,
  };
}
