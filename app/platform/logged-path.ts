/** The address of a request as a log may keep it: its path alone, without the secret of a calendar's address. */
export function loggedPath(url: string): string {
  const [path = ''] = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/);
  return path.replace(/^(\/+calendar\/+)[^/]*/i, '$1…');
}
