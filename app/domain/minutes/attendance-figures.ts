/** How one member stood to one ended meeting: there, and how; or not. */
export type Attended = {
  readonly personId: string;
  readonly how: 'in-room' | 'on-line' | 'apologies' | 'absent';
};

export type AttendanceFigure = {
  readonly personId: string;
  /** Meetings of the period on whose day the person held a seat. */
  readonly possible: number;
  readonly present: number;
  /** Of those present. */
  readonly onLine: number;
  readonly apologies: number;
  readonly absent: number;
};

/**
 * Attendance of each member over a period, from its ended meetings alone: attended / eligible, with what the rest were.
 * Source: governance.md §12.
 */
export function attendanceFigures(meetings: readonly (readonly Attended[])[]): readonly AttendanceFigure[] {
  const figures = new Map<string, AttendanceFigure>();
  for (const { personId, how } of meetings.flat()) {
    const sum = figures.get(personId) ?? {
      ...{ personId, possible: 0, present: 0, onLine: 0, apologies: 0, absent: 0 },
    };
    const came = how === 'in-room' || how === 'on-line';
    figures.set(personId, {
      personId,
      possible: sum.possible + 1,
      present: sum.present + (came ? 1 : 0),
      onLine: sum.onLine + (how === 'on-line' ? 1 : 0),
      apologies: sum.apologies + (how === 'apologies' ? 1 : 0),
      absent: sum.absent + (how === 'absent' ? 1 : 0),
    });
  }
  return [...figures.values()];
}

/** The body's own line: the members' added up. */
export function figuresTogether(figures: readonly AttendanceFigure[]): Omit<AttendanceFigure, 'personId'> {
  const sum = (of: keyof Omit<AttendanceFigure, 'personId'>) =>
    figures.reduce((total, figure) => total + figure[of], 0);
  return {
    possible: sum('possible'),
    present: sum('present'),
    onLine: sum('onLine'),
    apologies: sum('apologies'),
    absent: sum('absent'),
  };
}

const FEWEST = 5;

/** Whole per cent, halves upwards; null where there are too few to say so (governance.md §12: hidden when n < 5). */
export function shareAttended({
  present,
  possible,
}: Pick<AttendanceFigure, 'present' | 'possible'>): number | null {
  return possible < FEWEST ? null : Math.floor((present * 200 + possible) / (possible * 2));
}
