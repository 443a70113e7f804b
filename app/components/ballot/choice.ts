import { Check, type LucideIcon, Minus, X } from 'lucide-react';

export type Choice = 'for' | 'against' | 'abstain';

export const CHOICE_WORD: Record<Choice, string> = { for: 'For', against: 'Against', abstain: 'Abstain' };
export const CHOICE_ICON: Record<Choice, LucideIcon> = { for: Check, against: X, abstain: Minus };
