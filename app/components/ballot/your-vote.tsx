import type { MyPart } from '~/domain/ballot/my-part';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { Reply } from '../ui/form-problem';
import { CircleSlash } from '../ui/icons';
import { AssentQuestion } from './assent-question';
import { NamedVote } from './named-vote';
import { SecretVote } from './secret-vote';

type YourVoteProps = {
  room: RoomBallot;
  /** Where to go once it is recorded. */
  to: string;
  layout: 'column' | 'row';
  id?: string;
  reply?: Reply;
  onRefused?: (reply: Reply) => void;
};

/** What this person can do in the open ballot, or why nothing. Nothing for those without a seat. */
export function YourVote({ room, to, layout, id, reply, onRefused }: YourVoteProps) {
  const { ballot, me } = room;
  if (ballot?.state !== 'open' || me.standing === 'no-seat') return null;
  if (me.standing !== 'elector') {
    return (
      <p className="flex gap-3">
        <CircleSlash size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-ink-3" aria-hidden />
        <span className="min-w-0">
          <b className="font-semibold">{WHY_NOT[me.standing].title}</b>{' '}
          <span className="text-ink-2">
            {me.standing === 'restricted' ? me.restrictedBy : WHY_NOT[me.standing].says}
            {me.voted ? ' Your vote cast before counts.' : ''}
          </span>
        </span>
      </p>
    );
  }
  if (ballot.method === 'assent') {
    return (
      <AssentQuestion {...{ ballot, me, to, reply, onRefused }} acts={room.acts} advisory={room.advisory} />
    );
  }
  return ballot.method === 'secret' ? (
    <SecretVote {...{ ballot, me, to, layout, id, reply }} />
  ) : (
    <NamedVote {...{ ballot, me, to, layout, id, reply, onRefused }} />
  );
}

const WHY_NOT: Record<Exclude<MyPart['standing'], 'elector' | 'no-seat'>, { title: string; says: string }> = {
  recused: { title: 'You have stepped away from this item.', says: 'An interest bars you from its vote.' },
  restricted: { title: 'A standing order keeps you from voting on this.', says: '' },
  away: {
    title: 'You are recorded as away.',
    says: 'Members who are here can vote. Tell the governance officer if you are back.',
  },
  'arrived-late': {
    title: 'This vote opened before you arrived.',
    says: 'Who votes was fixed then. You can vote in the next one.',
  },
};
