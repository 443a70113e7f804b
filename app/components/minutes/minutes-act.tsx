import type { Reply } from '../ui/form-problem';
import { Panel } from '../ui/panel';
import type { MinutesPageShown } from './minutes-page-shown';

/** The minutes, and what was answered to the last act. */
export type MinutesActsProps = { page: MinutesPageShown; reply: Reply | undefined };

/** One act under its name. */
export function MinutesAct({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Panel label={title}>
      <h2 className="serif-display text-xl">{title}</h2>
      {children}
    </Panel>
  );
}
