/** A table as a CSV file that a browser offers to keep; never cached. */
export function csvFile(table: string, name: string): Response {
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
