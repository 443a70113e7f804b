/** A feed for a reader of feeds; never kept, because what is withheld later is to be gone. */
export function feedFile(xml: string): Response {
  return new Response(xml, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
