import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { endOnFileFault } from '~/http/file-faults';

test('a file that is gone when it is sent ends its own answer, and the next is given', async () => {
  const server = createServer((request, response) => {
    endOnFileFault(response);
    createReadStream(request.url === '/gone' ? '/no/such/file' : import.meta.filename).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(fetch(`${site}/gone`)).rejects.toThrow();
  expect(await (await fetch(`${site}/there`)).text()).toContain('is gone when it is sent');
  await new Promise((closed) => server.close(closed));
});
