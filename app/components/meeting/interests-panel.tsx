import { Link } from '@remix-run/react';
import type { InterestPrompt } from '~/domain/interest/register-view';
import type { InterestShown } from '~/domain/meeting/interests-shown';
import type { MeetingHead } from '~/domain/meeting/meeting-head';
import { SidePanel } from '../layout/side-panel';
import { shortName } from '../table/seat';
import { CircleCheck, CircleDashed, CircleSlash } from '../ui/icons';
import { PromptLines } from './interest-prompts';

type InterestsPanelProps = {
  head: MeetingHead;
  interests: readonly InterestShown[];
  prompts: readonly InterestPrompt[];
  mayDeclare: boolean;
};

/** Interests declared in the item in hand, with what follows from each. */
export function InterestsPanel({ head, interests, prompts, mayDeclare }: InterestsPanelProps) {
  const to = `/meetings/${head.id}/interests`;
  return (
    <SidePanel
      id="interests"
      plain
      title="Interests declared"
      aside={
        <Link to={to} className="-my-2.5 inline-flex min-h-11 items-center px-1 font-semibold no-underline">
          {mayDeclare ? 'Declare one' : 'See all'}
        </Link>
      }
    >
      {interests.length === 0 ? <p className="mt-1.5 text-ink-2">None in this item.</p> : null}
      <PromptLines prompts={prompts} to={to} />
      <ul className="mt-1.5 space-y-2 leading-[22px] text-ink-2">
        {interests.map((interest) => (
          <li key={interest.id} className="flex gap-2.5">
            <span className="mt-0.5 shrink-0">
              <Mark interest={interest} />
            </span>
            <span>
              <b className="font-semibold text-ink">
                {interest.you ? 'You' : shortName(interest.name)}, {standing(interest)}.
              </b>{' '}
              {interest.reason || interest.interest}
            </span>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

function standing({ ruling, bars }: InterestShown): string {
  if (ruling === null) return 'not ruled on yet';
  return bars ? 'recused' : 'may vote';
}

function Mark({ interest: { ruling, bars } }: { interest: InterestShown }) {
  const line = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
  if (ruling === null) return <CircleDashed {...line} />;
  return bars ? <CircleSlash {...line} /> : <CircleCheck {...line} />;
}
