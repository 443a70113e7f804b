/** A value as a JSON file that a browser offers to keep; never cached. */
export function jsonFile(value: unknown, name: string): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}
