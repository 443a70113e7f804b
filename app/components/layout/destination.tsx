import {
  Armchair,
  BookLock,
  type DrawnIcon,
  FileText,
  LampDesk,
  ListChecks,
  SquareKanban,
} from '../ui/icons';

export type DestinationKey = 'desk' | 'board' | 'papers' | 'meetings' | 'actions' | 'register';

/** Only places that work are given to the rail and the bar. */
export type Destination = {
  key: DestinationKey;
  label: string;
  to: string;
  /** Shown on the icon and spoken as "5 waiting". */
  count?: number;
};

export const DESTINATION_ICON: Record<DestinationKey, DrawnIcon> = {
  desk: LampDesk,
  board: SquareKanban,
  papers: FileText,
  meetings: Armchair,
  actions: ListChecks,
  register: BookLock,
};

/** The places that work, with what waits at each. */
export function destinationsFor(counts: {
  readonly meetings: number;
  readonly actions: number;
}): readonly Destination[] {
  return [
    { key: 'desk', label: 'Desk', to: '/desk' },
    { key: 'board', label: 'Board', to: '/board' },
    { key: 'papers', label: 'Papers', to: '/papers' },
    { key: 'meetings', label: 'Meetings', to: '/meetings', count: counts.meetings },
    { key: 'actions', label: 'Actions', to: '/actions', count: counts.actions },
    { key: 'register', label: 'Register', to: '/register' },
  ];
}
