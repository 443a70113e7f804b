import { changedRuns } from '~/content/changes';
import { MINUTES_STAGE_WORDS } from '~/content/minutes-words';
import type { MinutesChange } from '~/domain/minutes/changes-between';
import type { MinutesStage } from '~/domain/minutes/minutes-state';
import { numbered } from '../decision/numbered';
import { RunText } from '../paper/run-text';
import { Panel } from '../ui/panel';

type MinutesChangesProps = {
  changes: { readonly since: MinutesStage; readonly list: readonly MinutesChange[] } | null;
};

/** The corrections, word by word: what the text says otherwise than when it was last frozen. */
export function MinutesChanges({ changes }: MinutesChangesProps) {
  if (!changes || changes.list.length === 0) return null;
  return (
    <Panel labelledBy="changes-title">
      <h2 id="changes-title" className="serif-display text-xl">
        Corrections
      </h2>
      <p className="mt-1 text-ink-2">
        Otherwise than the text{' '}
        {MINUTES_STAGE_WORDS[changes.since].replace(/^\w/, (letter) => letter.toLowerCase())}.
      </p>
      {numbered(changes.list).map(({ at, thing: { number, title, before, after } }) => (
        <div key={at} className="mt-3 border-t border-rule pt-2">
          <h3 className="font-semibold">{number === null ? title : `Item ${number}, ${title}`}</h3>
          <p className="mt-1 leading-6 wrap-anywhere whitespace-pre-wrap">
            <RunText runs={changedRuns([{ text: before }], [{ text: after }])} />
          </p>
        </div>
      ))}
    </Panel>
  );
}
