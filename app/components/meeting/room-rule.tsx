import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { QuorumShown } from '~/domain/meeting/seats-shown';
import { HowThisIsDecided } from '../ballot/how-this-is-decided';
import { QuorumMeter } from '../ballot/quorum-meter';
import { Disclosure } from '../ui/disclosure';
import { CircleAlert, CircleCheck } from '../ui/icons';
import { quorumWords } from './quorum-words';
import { StillPossible } from './still-possible';

type RoomRuleProps = { quorum: QuorumShown | null; room: RoomBallot | null };

/** Quorum and rule under the table: side by side, on a phone folded under one line each. */
export function RoomRule({ quorum, room }: RoomRuleProps) {
  const rule = room && room.rule.length > 0 ? room : null;
  if (!quorum && !rule) return null;
  const Mark = quorum?.met ? CircleCheck : CircleAlert;
  const carries = rule?.next[0]?.title ?? rule?.rule[1]?.says;
  return (
    <>
      <div className="mt-3 hidden gap-8 border-t border-rule pt-3 md:grid md:grid-cols-[260px_1fr] xl:grid-cols-[300px_1fr]">
        {quorum ? <Meter quorum={quorum} /> : null}
        {rule ? <HowThisIsDecided room={rule} /> : null}
      </div>
      <div className="mt-2 md:hidden">
        {quorum ? (
          <Disclosure
            icon={<Mark size={20} strokeWidth={1.75} aria-hidden />}
            summary={`${quorum.met ? 'Quorate' : 'Not quorate'}: ${quorum.counted} counted, ${quorum.needed} needed`}
          >
            <Meter quorum={quorum} />
          </Disclosure>
        ) : null}
        {rule && carries ? (
          <Disclosure summary={carries}>
            <HowThisIsDecided room={rule} />
          </Disclosure>
        ) : null}
      </div>
    </>
  );
}

function Meter({ quorum }: { quorum: QuorumShown }) {
  return (
    <div>
      <QuorumMeter seats={quorum.seats} present={quorum.counted} quorum={quorum.needed} met={quorum.met}>
        {quorumWords(quorum)}
      </QuorumMeter>
      <StillPossible still={quorum.still} />
    </div>
  );
}
