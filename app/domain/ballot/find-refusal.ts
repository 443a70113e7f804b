import { checkRuleCard } from '~/domain/body/check-rule-card';
import type { OutcomeRefusal, OutcomeStep } from './outcome-answer';
import { isListed, type OutcomeInput } from './outcome-input';
import { isMethodAvailable } from './procedure';

/** Why the rule is not lawful for that body, the first that applies; null if it is. `custom` is refused nothing. */
export function findRefusal({ rule, method, seats }: OutcomeInput): OutcomeRefusal | null {
  if (!isMethodAvailable(rule.profile, method)) return 'method-not-available';
  const checked = checkRuleCard(rule, isListed(seats) ? seats.length : seats);
  if (!checked.ok) return checked.refusal.code;
  const written = method === 'written-members' && rule.profile !== 'custom';
  return written && rule.majority?.base !== 'eligible' ? 'written-base' : null;
}

/** The refusal in words, with the law that it rests on. */
export function refusalStep(refusal: OutcomeRefusal): OutcomeStep {
  return { rule: refusal, ...WORDS[refusal] };
}

const WORDS: { readonly [R in OutcomeRefusal]: { readonly says: string; readonly source: string } } = {
  'method-not-available': {
    says: 'This body cannot decide in this way: written resolutions are for members of a company, unanimous decisions outside a meeting for its directors.',
    source: 'CA 2006 s.288; model article 8',
  },
  'majority-fixed': {
    says: 'This body cannot set this majority: a council decides by more votes for than against of those present and voting unless a statute says otherwise, and a company by no less than more than half.',
    source:
      'LGA 1972 Sch 12 para 39(1); Friends of Hethel [2010] EWCA Civ 894; CA 2006 s.282; model article 7',
  },
  'tie-fixed': {
    says: 'The person presiding at a council or its committee has a second or casting vote by statute: a tie cannot simply be lost.',
    source: 'LGA 1972 Sch 12 paras 39(2) and 44',
  },
  'veto-unlawful': {
    says: 'No member of a council, its committees or its cabinet can be given a veto.',
    source: 'LGA 1972 Sch 12 para 39(1)',
  },
  'remote-unlawful': {
    says: 'Members of a council or its committees must be in the room to count.',
    source: 'Hertfordshire CC v SSHCLG [2021] EWHC 1093 (Admin)',
  },
  'quorum-below-statute': {
    says: 'The quorum is below the least that the law allows: a quarter of a whole council, two directors of a trust board.',
    source: 'LGA 1972 Sch 12 para 6; model article 11(2)',
  },
  'written-base': {
    says: 'A written resolution is measured against all eligible members, not those who answer.',
    source: 'CA 2006 ss.282 and 283',
  },
};
