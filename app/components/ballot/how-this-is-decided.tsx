import type { RoomBallot } from '~/domain/ballot/room-ballot';
import { RuleExplanation } from './rule-explanation';

type HowThisIsDecidedProps = { room: Pick<RoomBallot, 'rule' | 'next'>; headingLevel?: 2 | 3 };

/** The rule in three steps; after a tie, what happens next. */
export function HowThisIsDecided({ room, headingLevel }: HowThisIsDecidedProps) {
  const tied = room.next.length > 0;
  const steps = tied ? room.next : room.rule;
  if (steps.length === 0) return null;
  const sources = [...new Set(steps.map(({ source }) => source))];
  return (
    <RuleExplanation
      title={tied ? 'What happens next' : 'How this is decided'}
      headingLevel={headingLevel}
      steps={steps.map(({ title, says }) => ({
        lead: /[.,]$/.test(title) || tied ? title : `${title}.`,
        text: says,
      }))}
      source={sources.length === 1 ? capital(sources[0] ?? '') : undefined}
    />
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
