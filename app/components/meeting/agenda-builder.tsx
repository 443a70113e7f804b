import { Link, useSubmit } from '@remix-run/react';
import type { ReactNode } from 'react';
import { durationWords } from '~/content/agenda-words';
import { timeWords } from '~/content/dates';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import type { AgendaPage } from '~/domain/meeting/agenda-page';
import { itemNumber } from '~/domain/meeting/item-number';
import type { Reply } from '../ui/form-problem';
import { GripVertical } from '../ui/icons';
import { Reference } from '../ui/reference';
import { EditItem } from './edit-item';
import { ItemOrder } from './item-order';
import { useDragOrder } from './use-drag-order';

type AgendaBuilderProps = {
  page: AgendaPage;
  reply: Reply | undefined;
  /** What is said of an item that came late. */
  late: (item: AgendaLine) => ReactNode;
};

/** The agenda as its officer arranges it: clock times, and each line to be moved, changed or taken off. */
export function AgendaBuilder({
  page: { agenda, acts, head, plan, general },
  reply,
  late,
}: AgendaBuilderProps) {
  const submit = useSubmit();
  const drag = useDragOrder(
    agenda.map(({ id }) => id),
    (ids) =>
      submit(
        { intent: 'order', order: ids.join(' '), basedOn: String(head.agendaVersion) },
        { method: 'post', preventScrollReset: true },
      ),
  );
  if (agenda.length === 0) return <p className="mt-2 text-ink-2">Nothing is on the agenda yet.</p>;
  const free = head.edition === 0 && acts.arrange;
  const sits = head.state === 'in-session';
  const current = agenda.find(({ state }) => state === 'current');
  return (
    <>
      <ol className="mt-2 border-t border-rule">
        {agenda.map((item, index) => {
          const drags = free && item.state === 'to-come';
          return (
            <li
              key={item.id}
              {...(drags ? drag.propsOf(item.id) : {})}
              className={`flex flex-wrap gap-x-4 gap-y-2 border-b border-rule py-3 ${drag.dragged === item.id ? 'opacity-60' : ''} ${drag.over === item.id && drag.dragged !== item.id ? 'bg-accent-tint' : ''}`}
            >
              <span className="flex shrink-0 items-start gap-2">
                {drags ? (
                  <GripVertical
                    size={18}
                    strokeWidth={1.75}
                    className="mt-0.5 hidden cursor-grab text-ink-3 md:block"
                    aria-hidden
                  />
                ) : null}
                <span className="serif-num text-xl leading-6 text-accent md:w-8 md:text-right">
                  {itemNumber(item)}
                </span>
                <time dateTime={item.begins} className="tnum w-12 leading-6 text-ink-2">
                  {timeWords(item.begins)}
                </time>
              </span>
              <div className="min-w-0 flex-1 leading-[22px] max-md:basis-[calc(100%-8rem)] md:basis-64">
                <h3 className="serif-display text-lg">{item.title}</h3>
                <p className="flex flex-wrap gap-x-3 text-ink-2">
                  {item.paper ? (
                    <Link
                      to={`/papers/${item.paper.ref}?version=${item.paper.version ?? ''}`}
                      className="relative before:absolute before:-inset-x-1 before:-inset-y-2.5"
                    >
                      <Reference>{item.paper.ref}</Reference>
                      {item.paper.version ? `, version ${item.paper.version}` : ''}
                    </Link>
                  ) : null}
                  <span>
                    {ITEM_KIND_WORDS[item.kind] === item.title ? '' : `${ITEM_KIND_WORDS[item.kind]}, `}
                    {durationWords(item.minutes)}
                    {item.presenter ? `, ${item.presenter}` : ''}
                  </span>
                  {head.edition > 0 && !item.published ? (
                    <b className="font-semibold">Not published</b>
                  ) : null}
                </p>
                {item.special ? <p>To be put as a special resolution: {item.special}</p> : null}
                {late(item)}
                {acts.arrange && item.state === 'to-come' ? (
                  <EditItem item={item} basedOn={head.agendaVersion} general={general} reply={reply} />
                ) : null}
              </div>
              <div className="flex flex-wrap items-start gap-2 max-md:w-full max-md:pl-[5.25rem]">
                <ItemOrder
                  item={item}
                  at={{ first: index === 0, last: index === agenda.length - 1 }}
                  {...{ acts, sits }}
                  fixed={head.edition > 0}
                  basedOn={head.agendaVersion}
                  current={current?.id ?? null}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p className="mt-2 text-ink-2">
        Planned: {durationWords(plan.minutes)}, until {timeWords(plan.ends)}.
        {plan.over > 0 ? (
          <b className="font-semibold text-warn">
            {' '}
            That is {durationWords(plan.over)} past the end of the meeting at {timeWords(head.endsAt)}.
          </b>
        ) : null}
      </p>
    </>
  );
}
