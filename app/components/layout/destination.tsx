import { Armchair, BookLock, FileText, LampDesk, ListChecks, type LucideIcon, SquareKanban } from 'lucide-react'

export type DestinationKey = 'desk' | 'board' | 'papers' | 'meetings' | 'actions' | 'register'

/** Only places that work are given to the rail and the bar. */
export type Destination = {
  key: DestinationKey
  label: string
  to: string
  /** Shown on the icon and spoken as "5 waiting". */
  count?: number
}

export const DESTINATION_ICON: Record<DestinationKey, LucideIcon> = {
  desk: LampDesk,
  board: SquareKanban,
  papers: FileText,
  meetings: Armchair,
  actions: ListChecks,
  register: BookLock,
}
