import type { Reply } from '../ui/form-problem';
import { RecordActions } from './record-actions';
import { RecordConditions } from './record-conditions';
import { RecordDepartures } from './record-departures';
import { RecordFoot } from './record-foot';
import { RecordHead } from './record-head';
import { RecordPeople } from './record-people';
import { RecordResolution } from './record-resolution';
import type { RecordShown } from './record-shown';
import { RecordUrgent } from './record-urgent';
import { RecordVotes } from './record-votes';

/** The record itself, on the screen and on paper. */
export function DecisionSheet({ shown, reply }: { shown: RecordShown; reply: Reply | undefined }) {
  return (
    <article
      aria-labelledby="record-title"
      className="rounded-lg border border-rule bg-sheet px-4 pt-7 pb-8 shadow-sheet md:px-10 print:border-0 print:p-0 print:shadow-none"
    >
      <RecordHead shown={shown} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 pt-5 md:grid-cols-[minmax(0,1fr)_292px] print:grid-cols-[minmax(0,1fr)_296px]">
        <div className="min-w-0">
          <RecordResolution record={shown.record} />
          <RecordDepartures departures={shown.departures} />
          <RecordConditions
            conditions={shown.conditions}
            mayChange={shown.may.changeCondition}
            reply={reply}
          />
        </div>
        <div className="mt-6 min-w-0 md:mt-0 print:mt-0">
          <RecordUrgent shown={shown} />
          {shown.record.urgent ? null : <RecordVotes shown={shown} />}
          <RecordPeople shown={shown} />
        </div>
      </div>
      <RecordActions shown={shown} />
      <RecordFoot shown={shown} />
    </article>
  );
}
