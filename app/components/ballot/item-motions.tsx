import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { BallotMethod } from '~/domain/ballot/live-ballot';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { RoomMotion } from '~/domain/ballot/room-motion';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { FormProblem, type Reply } from '../ui/form-problem';
import { AmendMotion } from './amend-motion';
import { resultWord } from './ballot-words';
import { ActFields, InstructionNote } from './instruction';
import { MotionActs } from './motion-acts';
import { MotionWording, WordingChange } from './motion-wording';
import { PutMotion } from './put-motion';

type ItemMotionsProps = {
  room: RoomBallot;
  to: string;
  reply?: Reply;
  /** Words that stand above already: here only on a phone, where they are folded there. */
  said?: string;
  /** What else may be put to the item. */
  others?: ReactNode;
  /** The act that comes next has its button elsewhere on the page. */
  nextElsewhere?: boolean;
};

/** The item's motions with how each stands; for the chair and the officer also what may be put and opened. */
export function ItemMotions({ room, to, reply, said, others, nextElsewhere = false }: ItemMotionsProps) {
  const { motions, acts, item } = room;
  if (motions.length === 0 && !acts.prepare) return null;
  const ready = motions.filter(({ state }) => state === 'ready');
  const loud = nextElsewhere && ready.length === 1 ? undefined : ready[0]?.id;
  return (
    <section aria-labelledby="motions-title">
      <h2 id="motions-title" className="border-t border-rule pt-3 font-semibold">
        {motions.length === 1 ? 'The motion' : 'Motions'}
      </h2>
      <FormProblem reply={reply} intent="open" />
      {motions.length === 0 ? (
        <p className="mt-1 text-ink-2">Nothing has been put to this item yet.</p>
      ) : null}
      <ul className="mt-1">
        {motions.map((motion) => (
          <li key={motion.id} className="border-b border-rule py-2 last:border-0">
            <Motion {...{ motion, room, to, reply }} said={motion.text === said} loud={motion.id === loud} />
          </li>
        ))}
      </ul>
      {acts.prepare ? (
        <PutMotion itemId={item.id} offers={room.offers} to={to} reply={reply} others={others} />
      ) : null}
    </section>
  );
}

type MotionProps = {
  motion: RoomMotion;
  room: RoomBallot;
  to: string;
  reply: Reply | undefined;
  said: boolean;
  loud: boolean;
};

function Motion({ motion, room, to, reply, said, loud }: MotionProps) {
  const { acts, item, wordingHidden } = room;
  const ready = motion.state === 'ready';
  const waits = room.motions.some(({ amendmentOf, state }) => amendmentOf === motion.id && state === 'ready');
  const amendable = ready && !['exclusion', 'amendment', 'special'].includes(motion.kind) && !waits;
  const mayOpen = acts.open && ready && !waits && motion.methods.length > 0;
  return (
    <>
      <div className={said ? 'md:hidden' : ''}>
        <MotionWording
          lead={motion.kind === 'amendment' ? 'As amended it would read:' : undefined}
          wording={motion.text}
          hidden={wordingHidden}
          className="text-lg leading-[26px]"
        />
      </div>
      {motion.amends.length > 0 ? (
        <details className="text-ink-2">
          <summary className="inline-flex min-h-11 items-center text-accent">
            {motion.kind === 'amendment'
              ? 'See what the amendment would change'
              : 'Amended: see what changed'}
          </summary>
          <WordingChange parts={motion.amends} />
        </details>
      ) : null}
      <p
        className={`flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 ${said ? 'max-md:mt-2' : 'mt-2'}`}
      >
        <MotionState motion={motion} />
        {motion.mover ? <span>Moved by {motion.mover}</span> : null}
        {motion.seconder ? <span>Seconded by {motion.seconder}</span> : null}
        {motion.names.recorded ? <Chip tone="line">Names are recorded</Chip> : null}
      </p>
      {mayOpen ? (
        <>
          <div className="mt-2 flex flex-wrap gap-2">
            {motion.methods.map((method, index) => (
              <Form key={method} method="post" action={`/items/${item.id}/motions`}>
                <ActFields intent="open" acts={acts} to={to} />
                <input type="hidden" name="motionId" value={motion.id} />
                <input type="hidden" name="method" value={method} />
                <Button variant={loud && index === 0 ? 'primary' : 'default'}>{OPEN_WORDS[method]}</Button>
              </Form>
            ))}
          </div>
          <InstructionNote acts={acts} className="mt-1 text-ink-2" />
        </>
      ) : null}
      {waits ? <p className="mt-1 text-ink-2">It is put once the amendment to it is disposed of.</p> : null}
      <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-1 empty:hidden">
        <MotionActs {...{ motion, room, to }} />
        {acts.prepare && amendable ? <AmendMotion {...{ motion, room, to, reply }} /> : null}
      </div>
    </>
  );
}

const OPEN_WORDS: Record<BallotMethod, string> = {
  named: 'Open the vote',
  secret: 'Open a secret ballot',
  assent: 'Ask if it is agreed',
};

function MotionState({ motion: { state, result } }: { motion: RoomMotion }) {
  switch (state) {
    case 'ready':
      return <Chip tone="hold">Not put yet</Chip>;
    case 'voting':
      return <Chip tone="info">In hand</Chip>;
    case 'decided':
      return (
        <Chip tone={result === 'carried' ? 'good' : 'hold'}>
          {resultWord(result ?? 'undecided', 'named')}
        </Chip>
      );
    case 'replaced':
      return <Chip tone="line">Replaced</Chip>;
    case 'withdrawn':
      return <Chip tone="line">Withdrawn</Chip>;
  }
}
