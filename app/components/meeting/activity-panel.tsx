import { activityWords } from '~/content/activity-words';
import type { Activity } from '~/domain/meeting/meeting-room';
import { SidePanel } from '../layout/side-panel';
import { TimeText } from '../ui/time-text';

type ActivityPanelProps = { activity: readonly Activity[]; live: boolean };

/** What happened in the room, newest first; a vote never says which way. */
export function ActivityPanel({ activity, live }: ActivityPanelProps) {
  return (
    <SidePanel
      id="activity"
      plain
      title="As it happens"
      aside={
        live ? (
          <span className="inline-flex items-center gap-1.5 text-sm font-semibold text-good">
            <span className="live-dot" />
            Live
          </span>
        ) : null
      }
    >
      {activity.length === 0 ? <p className="mt-1.5 text-ink-2">Nothing yet.</p> : null}
      <ol aria-live="polite" aria-relevant="additions" className="mt-1.5 text-ink-2">
        {activity.map((one, index) => (
          <li key={one.key} className={`flex gap-3 py-[3px] leading-[22px] ${index === 0 ? 'text-ink' : ''}`}>
            <TimeText at={one.at} className="w-11 shrink-0 text-ink-3" />
            <span>{activityWords(one)}</span>
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
