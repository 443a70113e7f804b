import { Form, Link } from '@remix-run/react';
import { exclusionGround, exclusionTimes, staysWords } from '~/content/exclusion-words';
import type { AgendaLine, ExclusionShown } from '~/domain/meeting/agenda-line';
import { appendixWords } from '~/domain/meeting/exclusion-text';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import { Button } from '../ui/button';
import { Lock } from '../ui/icons';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';

type ItemExclusionProps = {
  item: AgendaLine;
  room: Pick<MeetingRoom, 'head' | 'acts'>;
  /** The way there stands elsewhere on the page, unless the paper is exempt. */
  linked: boolean;
};

/** Whether the public is out of the item in hand, or is to be before it is opened; for who conducts it, the way there. */
export function ItemExclusion({ item, room, linked }: ItemExclusionProps) {
  const { exclusion, part, id } = item;
  const may = room.acts.excludePublic;
  const to = `/items/${id}/exclusion`;
  if (exclusion?.state === 'in-force') {
    const action = may ? <Readmit to={to} head={room.head} /> : undefined;
    return <ExclusionNotice exclusion={exclusion} action={action} />;
  }
  if (exclusion?.state === 'proposed') return <ExclusionNotice exclusion={exclusion} />;
  if (part === 'B') {
    return (
      <Notice
        tone="warn"
        title="Part B: its paper is exempt."
        action={may ? <LinkButton to={to}>Exclude the public</LinkButton> : undefined}
      >
        The public is to be excluded before it is opened.
      </Notice>
    );
  }
  if (item.exemptAppendices.length > 0 && !exclusion?.excludedAt && item.appendicesKept === null) {
    const words = appendixWords(item.exemptAppendices);
    return (
      <div className="flex flex-wrap items-center gap-x-3 border-y border-rule py-1.5 leading-[22px] text-ink-2">
        <p className="flex min-w-0 flex-1 basis-72 gap-2.5">
          <Lock size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" aria-hidden />
          <span>
            <b className="font-semibold text-ink">Part B: {words}, not for publication.</b> The public is to
            be excluded before it is discussed.
          </span>
        </p>
        {may ? (
          <Link to={to} className="inline-flex min-h-11 items-center font-semibold">
            How it is taken
          </Link>
        ) : null}
      </div>
    );
  }
  return may && !linked ? <ExcludeLink itemId={id} /> : null;
}

export function ExcludeLink({ itemId }: { itemId: string }) {
  return (
    <Link to={`/items/${itemId}/exclusion`} className="inline-flex min-h-11 items-center">
      Exclude the public
    </Link>
  );
}

/** What keeps the public out, or waits to. */
export function ExclusionNotice({
  exclusion,
  action,
}: {
  exclusion: ExclusionShown;
  action?: React.ReactNode;
}) {
  const out = exclusion.state === 'in-force';
  return (
    <Notice
      tone={out ? 'warn' : 'info'}
      title={
        out
          ? `The public is excluded, ${exclusionTimes(exclusion)}.`
          : 'A resolution to exclude the public is moved.'
      }
      action={action}
    >
      {out ? 'Ground: ' : 'The public is out once it is declared carried. Ground: '}
      {exclusionGround(exclusion)} {staysWords(exclusion)}
    </Notice>
  );
}

function Readmit({ to, head }: { to: string; head: MeetingRoom['head'] }) {
  const { presiding } = head;
  return (
    <Form method="post" action={to}>
      <input type="hidden" name="intent" value="readmit" />
      {presiding && !presiding.you ? <input type="hidden" name="forId" value={presiding.personId} /> : null}
      <Button>Return to public session</Button>
    </Form>
  );
}
