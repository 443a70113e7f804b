import type { StillPossible } from '~/domain/meeting/below-quorum';

type Words = { readonly says: string; readonly source: string };

/** What may still be done without a quorum, each with what it rests on. */
export const BELOW_QUORUM_WORDS: { readonly [S in StillPossible]: Words } = {
  'other-items': {
    says: 'Go on with other items: the quorum is counted for each.',
    source: 'Interests keep from this item alone',
  },
  defer: {
    says: 'Put this item off: close it as deferred.',
    source: 'To a meeting at which enough may vote',
  },
  'refer-to-members': {
    says: 'Take it to the members of the company.',
    source: 'Where too few directors are left to decide',
  },
  'seek-dispensation': {
    says: 'Seek a dispensation for members whom an interest bars.',
    source: 'Localism Act 2011, section 33(2)(a)',
  },
  'call-another-meeting': {
    says: 'Agree to call another meeting: put that motion. No other proposal is voted on.',
    source: 'Model article 11(1)',
  },
  'appoint-directors': {
    says: 'Appoint more directors, by a motion on each name: fewer are in office than the quorum.',
    source: 'Model article 11(3)',
  },
  'call-general-meeting': {
    says: 'Or put that a general meeting be called, at which the members can.',
    source: 'Model article 11(3)',
  },
  'must-adjourn': {
    says: 'Adjourn: the chair must, half an hour after the start or when the quorum is lost.',
    source: 'Model article 27',
  },
  adjourn: {
    says: 'Wait for more to come, or adjourn. What was decided before stands.',
    source: 'Nothing is voted on without a quorum',
  },
};
