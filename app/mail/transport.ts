import { createTransport } from 'nodemailer';
import type Mail from 'nodemailer/lib/mailer';
import type { MailServer } from '~/platform/mail-server';

const WAIT_MS = 20_000;

export type Sent =
  | { readonly sent: true }
  | { readonly sent: false; readonly problem: string; readonly permanent: boolean };

export type Transport = {
  readonly send: (message: Mail.Options) => Promise<Sent>;
  readonly close: () => void;
};

/** Sends through the server by SMTP, one message at a time. A failure is an answer, never an exception. */
export function openTransport({ host, port, secure, auth, requireTLS }: MailServer): Transport {
  const mailer = createTransport({
    ...{ host, port, secure, requireTLS, ...(auth ? { auth } : {}) },
    ...{ connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS },
  });
  return {
    send: async (message) => {
      try {
        await mailer.sendMail(message);
        return { sent: true };
      } catch (error) {
        return failure(error);
      }
    },
    close: () => mailer.close(),
  };
}

/** Only an address refused for good (RFC 5321 §4.2.1, 5yz to the envelope) is not tried again. */
function failure(error: unknown): Sent {
  const { message, code, responseCode = 0 } = error as Error & { code?: string; responseCode?: number };
  const permanent = code === 'EENVELOPE' && responseCode >= 500 && responseCode < 600;
  return { sent: false, problem: message.slice(0, 300), permanent };
}
