export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  /** A password leaves this machine over TLS alone. */
  readonly requireTLS: boolean;
};

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The mail server that SMTP_URL names, or `wrong` where it names none. */
export function readMailServer(text: string): MailServer | 'wrong' {
  if (!URL.canParse(text)) return 'wrong';
  const url = new URL(text);
  const secure = url.protocol === 'smtps:';
  if ((!secure && url.protocol !== 'smtp:') || url.hostname === '' || url.port === '0') return 'wrong';
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return 'wrong';
  const [user, pass] = [decoded(url.username), decoded(url.password)];
  if (user === null || pass === null || (user === '') !== (pass === '')) return 'wrong';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    auth: user ? { user, pass } : null,
    requireTLS: user !== '' && !secure && !LOOPBACK.includes(url.hostname),
  };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
