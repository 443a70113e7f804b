/** Of a body: the days on which its office is closed, for `calendarOf`. */
export const CLOSURES_SELECT = { closures: { select: { day: true } } } as const;
