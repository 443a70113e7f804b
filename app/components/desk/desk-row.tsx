import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { deskWords } from '~/content/desk-words';
import { overWords, whenWords } from '~/content/when-words';
import type { DeskItem } from '~/domain/desk/desk-item';
import { buttonClass } from '../ui/button-class';
import {
  Armchair,
  FileCheck2,
  FilePen,
  Gavel,
  ListChecks,
  MessageSquare,
  Scale,
  Stamp,
  Vote,
} from '../ui/icons';
import { Reference } from '../ui/reference';

const LINE = { size: 18, strokeWidth: 1.75, className: 'shrink-0', 'aria-hidden': true } as const;

function icon(task: DeskItem['task']): ReactNode {
  switch (task) {
    case 'vote':
    case 'resolution':
      return <Vote {...LINE} />;
    case 'item':
    case 'table':
      return <Armchair {...LINE} />;
    case 'declare':
    case 'consent':
    case 'decide-alone':
      return <Gavel {...LINE} />;
    case 'rule':
      return <Scale {...LINE} />;
    case 'clearance':
    case 'advice':
      return <FileCheck2 {...LINE} />;
    case 'reply':
    case 'comments':
      return <MessageSquare {...LINE} />;
    case 'action':
    case 'closure':
    case 'conditions':
      return <ListChecks {...LINE} />;
    case 'record':
    case 'seal':
    case 'publish':
    case 'notice':
      return <Stamp {...LINE} />;
    case 'revise':
      return <FilePen {...LINE} />;
  }
}

type DeskRowProps = { item: DeskItem; number: number; today: string };

/** One line of the order paper: its number, kind, title and one fact; when, and one button. Only the first may be primary. */
export function DeskRow({ item, number, today }: DeskRowProps) {
  const { kind, fact, button } = deskWords(item);
  const when = whenWords(item, today);
  const over = overWords(item, today);
  return (
    <li className="grid grid-cols-[36px_minmax(0,1fr)] gap-x-3 border-t border-rule py-3.5 md:grid-cols-[52px_1fr_auto] md:gap-x-4">
      <span className="serif-num pr-1 text-right text-3xl leading-9 text-accent md:pr-2" aria-hidden="true">
        {number}
      </span>
      <div className="min-w-0">
        <p className="flex items-center gap-2 leading-6 text-ink-2">
          {icon(item.task)}
          {kind}
        </p>
        <h2 className="mt-0.5 font-serif text-xl leading-[27px] font-semibold tracking-[-0.006em] wrap-break-word">
          {item.task === 'reply' ? <span className="font-normal italic">“{item.text}”</span> : item.title}
        </h2>
        <p className="mt-1 leading-[22px] wrap-break-word text-ink-2">
          {item.ref ? (
            <>
              <Reference>{item.ref}</Reference>.{' '}
            </>
          ) : null}
          {fact}
        </p>
      </div>
      <div className="col-start-2 mt-3 flex flex-wrap items-center justify-between gap-2 md:col-start-3 md:mt-0 md:w-[216px] md:flex-col md:flex-nowrap md:items-end md:text-right">
        <p className="leading-6 whitespace-nowrap tnum">
          {when.word} <b className="font-semibold">{when.day}</b>
          {over ? <span className="block text-sm text-bad">{over}</span> : null}
        </p>
        <Link
          to={item.to}
          aria-label={`${button}: ${item.ref ?? item.title}`}
          className={buttonClass(number === 1 ? 'primary' : 'default', 'md:mt-auto md:w-full')}
        >
          {button}
        </Link>
      </div>
    </li>
  );
}
