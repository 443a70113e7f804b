import { Form } from '@remix-run/react';
import { noticeRuleWords } from '~/content/agenda-words';
import { dateWords } from '~/content/dates';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingActs, MeetingHead } from '~/domain/meeting/meeting-head';
import { DaySumList } from '../notice/day-sum-list';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';

type LateItemProps = {
  item: AgendaLine;
  head: MeetingHead;
  acts: MeetingActs;
  over: boolean;
  reply: Reply | undefined;
};

/** A late item: since when it is on the agenda, the sum, and the chair's special circumstances or their form. */
export function LateItem({
  item: { id, number, suffix, state, late },
  head,
  acts,
  over,
  reply,
}: LateItemProps) {
  if (!late) return null;
  const { sum, rule, reason, addedOn } = late;
  const { presiding } = head;
  const open = !over && state === 'to-come' && acts.admitLateItem;
  const mine = reply?.intent === 'admit-late-item' && reply.values.itemId === id ? reply : undefined;
  return (
    <div className="mt-2 border-l-4 border-warn pl-3">
      <p>
        <b className="font-semibold">A late item.</b>{' '}
        <span className="text-ink-2">
          On the agenda since {dateWords(addedOn)}: {sum.days} of {noticeRuleWords(rule)}.
          {reason === '' ? ' It needs the special circumstances of whoever presides.' : ''}
        </span>
      </p>
      {reason === '' ? null : <p className="text-ink-2">Urgent by special circumstances: {reason}</p>}
      <details>
        <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
          The sum<span className="sr-only"> of item {itemNumber({ number, suffix })}</span>
        </summary>
        <DaySumList {...sum} />
      </details>
      {open && presiding ? (
        <Form method="post" className="max-w-[560px] space-y-3">
          <input type="hidden" name="intent" value="admit-late-item" />
          <input type="hidden" name="itemId" value={id} />
          {presiding.you ? null : <input type="hidden" name="forId" value={presiding.personId} />}
          <TextareaField
            id={`late-${id}`}
            name="reason"
            label={reason === '' ? 'Special circumstances' : 'Say it otherwise'}
            hint={`Why it is urgent, as the minutes will say${rule.from === 'statute' ? ' (LGA 1972 s.100B(4)(b))' : ''}.`}
            rows={2}
            defaultValue={mine?.values.reason ?? reason}
            error={mine?.fields.reason?.[0]}
          />
          {presiding.you ? null : (
            <p className="text-sm text-ink-2">Recorded as the opinion of {presiding.name}, who is told.</p>
          )}
          <Button>Record it</Button>
        </Form>
      ) : null}
    </div>
  );
}
