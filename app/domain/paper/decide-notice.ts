import type { Instant } from '../shared/instant';
import { compareInstants } from '../shared/instant';
import { ok, type Result, refuse } from '../shared/result';
import type { Gate, StageState } from './stage';

export type NoticeStage = {
  readonly id: string;
  readonly position: number;
  readonly gate: Gate;
  readonly name: string;
  readonly state: StageState;
  readonly completedAt: Instant | null;
};

export type NoticeRefusal =
  | { readonly code: 'no-key-decision-ahead' }
  | { readonly code: 'notice-before-decision'; readonly stage: string };

/**
 * Whether key-decision notice may be given now, and for which station: only once every earlier body has decided,
 * the member's consent apart (demonstration.md, stage 6). Refuses `no-key-decision-ahead` and
 * `notice-before-decision`.
 */
export function decideNotice(stages: readonly NoticeStage[]): Result<NoticeStage, NoticeRefusal> {
  const line = [...stages].sort((a, b) => a.position - b.position);
  const key = line.find((stage) => stage.gate === 'key-decision' && isAhead(stage));
  if (!key) return refuse({ code: 'no-key-decision-ahead' });
  const waiting = line.find(
    (stage) => stage.position < key.position && isAhead(stage) && stage.gate !== 'member-consent',
  );
  return waiting ? refuse({ code: 'notice-before-decision', stage: waiting.name }) : ok(key);
}

/**
 * The moment since when notices for the key decision count: when the latest body before it had decided, or one person stood
 * aside from it, since a notice names who decides (SI 2012/2089 reg 9(2)).
 */
export function noticesCountFrom(stages: readonly NoticeStage[]): Instant | null {
  const decided = stages.filter(
    ({ state, gate }) =>
      (state === 'passed' && EARLIER.includes(gate)) || (state === 'skipped' && gate === 'key-decision'),
  );
  const moments = decided.flatMap(({ completedAt }) => completedAt ?? []);
  return moments.reduce<Instant | null>(
    (latest, at) => (latest === null || compareInstants(at, latest) > 0 ? at : latest),
    null,
  );
}

const EARLIER: readonly Gate[] = ['clearance', 'recommend', 'endorse', 'decide'];
const isAhead = ({ state }: NoticeStage) => state === 'current' || state === 'to-come';
