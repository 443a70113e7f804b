import { forecastWords, VERDICT_WORDS } from '~/content/reply-words';
import type { QuorumForecast } from '~/domain/meeting/quorum-forecast';
import type { RepliesShown } from '~/domain/meeting/replies-view';
import { Notice, type NoticeTone } from '../ui/notice';

const TONES: { readonly [V in QuorumForecast['verdict']]: NoticeTone } = {
  met: 'good',
  'at-risk': 'warn',
  'not-met': 'bad',
};

type Props = { readonly forecast: NonNullable<RepliesShown['forecast']> };

/** Whether the meeting will have a quorum, and the items for which it stands otherwise than for the meeting as a whole. */
export function QuorumForecastPanel({ forecast: { meeting, items } }: Props) {
  const differing = items.filter((item) => item.worst !== meeting.worst || item.best !== meeting.best);
  return (
    <div className="mt-2 space-y-2">
      <Notice tone={TONES[meeting.verdict]} title={`${VERDICT_WORDS[meeting.verdict]}.`}>
        {forecastWords(meeting)}
      </Notice>
      {differing.map((item) => (
        <Notice
          key={item.number}
          tone={TONES[item.verdict]}
          title={`Item ${item.number}, ${item.title}: ${VERDICT_WORDS[item.verdict].toLowerCase()}.`}
        >
          {forecastWords(item)}
        </Notice>
      ))}
    </div>
  );
}
