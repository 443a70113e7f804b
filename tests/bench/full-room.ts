import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Socket } from 'socket.io-client';
import { startServer } from '../support/server';
import { paragraphsFor } from './bare-pages';
import { signIn } from './demonstration';
import { openSockets } from './fan-out';
import { median, send } from './load';

const MEMBERS = 25;
const OBSERVERS = 100;
const ROUNDS = 9;
/** A page that hears of a change reads itself again within so long (realtime/use-live). */
const MOST_JITTER_MS = 250;

type Times = { readonly heard: number; readonly read: number; readonly worst: number };

/** The item that a room of 25 members and 100 observers is on, changed: ours, and a bare page of the same size. */
export async function fullRoom(bareUrl: string) {
  const ours = await startServer();
  try {
    const room = await fillRoom(ours.url, ours.dataDir);
    const address = `${ours.url}/meetings/${room.meetingId}.data`;
    const size = (await send(address, { cookie: room.cookies[0] ?? '' })).body.length;
    const paragraphs = await paragraphsFor(bareUrl, size);
    const bareSockets = await openSockets(bareUrl, room.cookies.length, async () => undefined);
    const bare = await changes(bareSockets, {
      act: () => send(`${bareUrl}/broadcast`, { method: 'POST' }),
      read: () => send(`${bareUrl}/page?paragraphs=${paragraphs}`),
    });
    for (const socket of bareSockets) socket.disconnect();
    const watch = (socket: Socket) =>
      new Promise<void>(
        (done) => void socket.emit('watch', { topic: `meeting:${room.meetingId}` }, () => done()),
      );
    const sockets = await openSockets(ours.url, room.cookies.length, watch, room.cookies);
    const [first = '', second = ''] = room.itemIds;
    const figures = await changes(sockets, {
      act: (round) =>
        send(`${ours.url}/meetings/${room.meetingId}?index`, {
          method: 'POST',
          cookie: room.officer,
          form: {
            intent: 'open-item',
            itemId: round % 2 === 0 ? second : first,
            seen: round % 2 === 0 ? first : second,
          },
        }),
      read: (index) => send(address, { cookie: room.cookies[index] ?? '' }),
    });
    for (const socket of sockets) socket.disconnect();
    return { size, people: room.cookies.length, ours: figures, bare };
  } finally {
    await ours.stop();
  }
}

type Change = {
  readonly act: (round: number) => Promise<{ readonly status: number }>;
  readonly read: (index: number) => Promise<{ readonly status: number }>;
};

/** From the request that changes it until the last has heard, and until the last has read its page again. */
async function changes(sockets: readonly Socket[], { act, read }: Change): Promise<Times> {
  const rounds: { heard: number; read: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let heard = 0;
    const all = Promise.all(
      sockets.map(async (socket, index) => {
        await new Promise((done) => socket.once('news', done));
        heard = performance.now();
        await new Promise((done) => setTimeout(done, Math.random() * MOST_JITTER_MS));
        const { status } = await read(index);
        if (status !== 200) throw new Error(`a page was not read again: ${status}`);
      }),
    );
    const began = performance.now();
    const { status } = await act(round);
    if (status >= 400) throw new Error(`the item was not changed: ${status}`);
    await all;
    rounds.push({ heard: heard - began, read: performance.now() - began });
    await new Promise((done) => setTimeout(done, 300));
  }
  return {
    heard: median(rounds.map((one) => one.heard)),
    read: median(rounds.map((one) => one.read)),
    worst: Math.max(...rounds.map((one) => one.read)),
  };
}

/** Seats and observers enough in the demonstration's meeting; answers everybody's cookie, the officer's and two items. */
async function fillRoom(url: string, dataDir: string) {
  const database = new Database(join(dataDir, 'tabled.db'));
  const meeting = database
    .prepare(`SELECT id, bodyId, currentItemId FROM Meeting WHERE state = 'in-session'`)
    .get() as { id: string; bodyId: string; currentItemId: string };
  const all = <T>(sql: string, ...values: unknown[]) => database.prepare(sql).all(...values) as T[];
  const seats = all<{ personId: string }>(
    `SELECT m.personId FROM Seat s JOIN Membership m ON m.seatId = s.id AND m.untilOn IS NULL WHERE s.bodyId = ?`,
    meeting.bodyId,
  );
  const [officer] = all<{ personId: string }>(
    'SELECT personId FROM Officer WHERE bodyId = ? AND untilOn IS NULL',
    meeting.bodyId,
  );
  const items = all<{ id: string }>(
    `SELECT id FROM AgendaItem WHERE meetingId = ? AND (id = ? OR state = 'to-come') ORDER BY number LIMIT 2`,
    meeting.id,
    meeting.currentItemId,
  );
  const members = seats.map(({ personId }) => personId);
  const observers: string[] = [];
  const run = (sql: string, ...values: unknown[]) => void database.prepare(sql).run(...values);
  const somebody = (name: string): string => {
    const id = randomUUID();
    run(
      `INSERT INTO Person (id, organisationId, name, email, demonstration, createdAt)
       SELECT ?, organisationId, ?, ?, 1, createdAt FROM Person WHERE id = ?`,
      ...[id, name, `${id}@example.org`, officer?.personId ?? ''],
    );
    return id;
  };
  database.transaction(() => {
    while (members.length < MEMBERS) {
      const [seatId, personId] = [randomUUID(), somebody(`Member ${members.length + 1}`)];
      run(
        `INSERT INTO Seat (id, bodyId, position, role) VALUES (?, ?, ?, 'member')`,
        ...[seatId, meeting.bodyId, 100 + members.length],
      );
      run(
        `INSERT INTO Membership (id, seatId, personId, fromOn) VALUES (?, ?, ?, '2026-01-01')`,
        ...[randomUUID(), seatId, personId],
      );
      run(
        `INSERT INTO Attendance (id, meetingId, seatId, personId, mode) VALUES (?, ?, ?, ?, 'in-room')`,
        ...[randomUUID(), meeting.id, seatId, personId],
      );
      members.push(personId);
    }
    while (observers.length < OBSERVERS) {
      const personId = somebody(`Observer ${observers.length + 1}`);
      run(
        'INSERT INTO MeetingObserver (meetingId, personId, role) VALUES (?, ?, ?)',
        ...[meeting.id, personId, ''],
      );
      observers.push(personId);
    }
  })();
  database.close();
  // The server looks each second whether another process has written.
  await new Promise((done) => setTimeout(done, 1500));
  const cookies: string[] = [];
  for (const personId of [...members, ...observers]) cookies.push(await signIn(url, personId));
  return {
    meetingId: meeting.id,
    itemIds: items.map(({ id }) => id),
    officer: await signIn(url, officer?.personId ?? ''),
    cookies,
  };
}
