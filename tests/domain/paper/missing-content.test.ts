import { describe, expect, it } from 'vitest';
import { type Missing, missingFrom } from '~/domain/paper/missing-content';
import {
  blankContent,
  IMPLICATIONS,
  lettered,
  type PaperContent,
  type PaperOption,
} from '~/domain/paper/paper-content';
import { wholeContent } from '../../support/whole-content';

const missing = (wish: Partial<PaperContent>): readonly Missing[] =>
  missingFrom({ ...wholeContent(), ...wish });
const option = (
  standing: PaperOption['standing'],
  title = 'An option',
  means = 'Something',
): PaperOption => ({
  title,
  means,
  advantages: '',
  disadvantages: '',
  standing,
});
const answering = (text: string) =>
  IMPLICATIONS.map((key) => ({ key, text: key === 'vat' ? text : 'None, because …' }));

describe('what is missing from a paper', () => {
  it('is nothing from a whole one', () => {
    expect(missing({})).toEqual([]);
  });

  it('is everything from a blank one, in the order of the cover sheet', () => {
    expect(missingFrom(blankContent(' ')).map(({ what }) => what)).toEqual([
      'title',
      'classification-reason',
      'purpose',
      'summary',
      'recommendations',
      'options',
      'option-do-nothing',
      'option-recommended',
      ...IMPLICATIONS.map(() => 'implication'),
      'consultation',
      'timetable',
      'delivery-owner',
      'body',
    ]);
  });

  it.each<[string, Partial<PaperContent>, readonly Missing[]]>([
    [
      'a reason to withhold it',
      { classification: 'exempt', classificationReason: ' ' },
      [{ what: 'classification-reason' }],
    ],
    [
      'nothing more when the reason is there',
      { classification: 'partner', classificationReason: 'Terms' },
      [],
    ],
    [
      'a second option',
      { options: [option('recommended')] },
      [{ what: 'options' }, { what: 'option-do-nothing' }],
    ],
    [
      'which is recommended',
      { options: [option('do-nothing'), option('possible')] },
      [{ what: 'option-recommended' }],
    ],
    [
      'what an option means',
      { options: [option('do-nothing'), option('recommended', 'Named', ' ')] },
      [{ what: 'option-means' }],
    ],
    [
      'the name of an option',
      { options: [option('do-nothing'), option('recommended', ' ')] },
      [{ what: 'option-means' }],
    ],
    [
      'an implication that is not there',
      { implications: [] },
      IMPLICATIONS.map((key) => ({ what: 'implication', key })),
    ],
    ['an implication left blank', { implications: answering('  ') }, [{ what: 'implication', key: 'vat' }]],
    [
      'no options, consultation, timetable or owner when nothing is decided',
      { purpose: 'information', options: [], consultation: '', timetable: '', deliveryOwner: '' },
      [],
    ],
  ])('is %s', (_, wish, expected) => {
    expect(missing(wish)).toEqual(expected);
  });

  it.each(['None', 'none.', ' NIL ', 'N/A', 'n/a.', 'Not applicable', 'No implications', '-', '–', '...'])(
    'is the reason when an implication says only %j',
    (text) => {
      expect(missing({ implications: answering(text) })).toEqual([
        { what: 'implication-reason', key: 'vat' },
      ]);
    },
  );

  it.each(['None, because nothing is bought.', 'No staff move, so none.', 'Nil: see 2.1'])(
    'takes %j for an answer',
    (text) => {
      expect(missing({ implications: answering(text) })).toEqual([]);
    },
  );
});

describe('recommendations', () => {
  it('have letters in their order, and blank ones are left out', () => {
    expect(lettered([' agree it ', '', '  ', 'note it'])).toEqual([
      { key: 'a', text: 'agree it' },
      { key: 'b', text: 'note it' },
    ]);
  });
});
