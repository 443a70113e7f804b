import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type MailServerStandIn = {
  readonly port: number;
  /** What came in, as an independent parser reads it. */
  readonly received: ParsedMail[];
  readonly stop: () => Promise<void>;
};

type Wish = {
  readonly port?: number;
  /** An address to be refused for good. */
  readonly refuses?: string;
};

/** A mail server on loopback that takes everything but what it is told to refuse. */
export async function aMailServer({ port = 0, refuses }: Wish = {}): Promise<MailServerStandIn> {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo: ({ address }, _session, done) =>
      done(address === refuses ? Object.assign(new Error('No such person'), { responseCode: 550 }) : null),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
