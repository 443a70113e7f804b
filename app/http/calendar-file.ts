/** A calendar: `named` is offered to be kept as a file of that name; without it a calendar program reads it as it is. */
export function calendarFile(content: string, named?: string): Response {
  return new Response(content, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      ...(named ? { 'Content-Disposition': `attachment; filename="${named}.ics"` } : {}),
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
