import type { ReactElement } from 'react';
import sprite from './icons.svg?url';

type IconProps = {
  /** Pixels of the page, both ways. */
  readonly size: number;
  readonly strokeWidth?: number;
  readonly className?: string;
  readonly 'aria-hidden': true;
};
export type DrawnIcon = (props: IconProps) => ReactElement;

/**
 * The icons, each an exported name of lucide's. A page has a hundred of them, so it names the drawing in one kept file
 * and does not draw it anew; `npm run icons` draws the file from this list. An icon never speaks: the words beside it do.
 * docs/decisions/0044-a-page-costs-what-it-says.md
 */
function icon(name: string): DrawnIcon {
  const href = `${sprite}#${name}`;
  return ({ size, strokeWidth = 2, className }) => (
    <svg width={size} height={size} strokeWidth={strokeWidth} className={className} aria-hidden="true">
      <use href={href} />
    </svg>
  );
}

export const Armchair = icon('armchair');
export const ArrowDown = icon('arrow-down');
export const ArrowLeft = icon('arrow-left');
export const ArrowRight = icon('arrow-right');
export const ArrowUp = icon('arrow-up');
export const Baby = icon('baby');
export const Bell = icon('bell');
export const BellRing = icon('bell-ring');
export const BookLock = icon('book-lock');
export const BookOpen = icon('book-open');
export const Braces = icon('braces');
export const CalendarClock = icon('calendar-clock');
export const CalendarDays = icon('calendar-days');
export const Check = icon('check');
export const ChevronDown = icon('chevron-down');
export const ChevronRight = icon('chevron-right');
export const ChevronUp = icon('chevron-up');
export const ChevronsUpDown = icon('chevrons-up-down');
export const CircleAlert = icon('circle-alert');
export const CircleCheck = icon('circle-check');
export const CircleDashed = icon('circle-dashed');
export const CircleHelp = icon('circle-help');
export const CircleSlash = icon('circle-slash');
export const Database = icon('database');
export const Ellipsis = icon('ellipsis');
export const FileCheck2 = icon('file-check-2');
export const FileDiff = icon('file-diff');
export const FilePen = icon('file-pen');
export const FileText = icon('file-text');
export const FlaskConical = icon('flask-conical');
export const Gavel = icon('gavel');
export const GripVertical = icon('grip-vertical');
export const Hand = icon('hand');
export const Handshake = icon('handshake');
export const IdCard = icon('id-card');
export const Info = icon('info');
export const LampDesk = icon('lamp-desk');
export const Leaf = icon('leaf');
export const Link2 = icon('link-2');
export const List = icon('list');
export const ListChecks = icon('list-checks');
export const Lock = icon('lock');
export const LockOpen = icon('lock-open');
export const Menu = icon('menu');
export const MessageSquare = icon('message-square');
export const Mic = icon('mic');
export const Minus = icon('minus');
export const NotebookPen = icon('notebook-pen');
export const Pencil = icon('pencil');
export const Plus = icon('plus');
export const Presentation = icon('presentation');
export const Printer = icon('printer');
export const ReceiptPoundSterling = icon('receipt-pound-sterling');
export const Scale = icon('scale');
export const Search = icon('search');
export const ShieldAlert = icon('shield-alert');
export const ShieldCheck = icon('shield-check');
export const ShieldX = icon('shield-x');
export const SlidersHorizontal = icon('sliders-horizontal');
export const SquareKanban = icon('square-kanban');
export const Stamp = icon('stamp');
export const StickyNote = icon('sticky-note');
export const Table2 = icon('table-2');
export const ThumbsUp = icon('thumbs-up');
export const Timer = icon('timer');
export const Trash2 = icon('trash-2');
export const Undo2 = icon('undo-2');
export const UserRoundPen = icon('user-round-pen');
export const Users = icon('users');
export const Vote = icon('vote');
export const Wallet = icon('wallet');
export const WifiOff = icon('wifi-off');
export const X = icon('x');
