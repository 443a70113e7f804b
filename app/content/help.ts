/** What people ask most, answered as the rules of the product have it. */
export const HELP: readonly { readonly question: string; readonly answer: string }[] = [
  {
    question: 'Can I change my vote?',
    answer:
      'In a named ballot, yes, until the Chair closes it. Nobody sees how anybody voted until then. In a secret ballot your vote is final once you have cast it, after a page that asks you to check it.',
  },
  {
    question: 'What if my connection drops while a vote is open?',
    answer:
      'A vote counts when the page says “Your vote has been recorded”. A choice that was not sent is kept on your device and asked again when you are back; it is never sent by itself. You can also tell the Chair aloud, and the governance officer records it; you are told when that happens.',
  },
  {
    question: 'Why can I not vote on this item?',
    answer:
      'You may have an interest that the Chair ruled to bar you, you may have arrived after the ballot opened, or you may not hold a seat in this body. The room says which. Somebody who arrives waits for the next ballot.',
  },
  {
    question: 'Who can see a paper?',
    answer:
      'Its author and sponsor, the members and officers of each body that it has reached, and those with whom a version was shared. An administrator sees no paper by being one. Exempt text is never shared with another organisation.',
  },
  {
    question: 'Who reads my comment?',
    answer:
      'By default only your own body. You may address it to everyone the paper is shared with; that can be widened later and never narrowed. Links work, and all other text is shown as you typed it.',
  },
  {
    question: 'Who closes an action?',
    answer:
      'The body that made the decision. Its lead asks for closure once there is evidence; the governance officer records where the body agreed, or returns it with a reason. The original due date is kept.',
  },
  {
    question: 'How do I know that a record has not been changed?',
    answer:
      'Each decision’s seal includes the one before it. “Verify this record” recomputes the seal in your own browser, and an exported register can be verified without us. A mistake is corrected by a new record.',
  },
];
