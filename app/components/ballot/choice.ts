import { Check, type DrawnIcon, Minus, X } from '../ui/icons';

export type Choice = 'for' | 'against' | 'abstain';

export const CHOICE_WORD: Record<Choice, string> = { for: 'For', against: 'Against', abstain: 'Abstain' };
export const CHOICE_ICON: Record<Choice, DrawnIcon> = { for: Check, against: X, abstain: Minus };
