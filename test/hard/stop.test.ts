// A stop under load: nobody whose request was accepted notices.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { end, ready, requestOf, type Started, startProcesses } from './starting.ts';

const { folder, start } = startProcesses();
const connections = 50;

interface Asking {
  agent: Agent;
  port: number;
  headers: Record<string, string>;
  body: string;
}

/** One request on a connection that is kept; the answer, or why there is none. */
function askOnce({ agent, port, headers, body }: Asking): Promise<string> {
  return new Promise((resolve) => {
    const sent = request(
      { agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve(text));
        response.on('error', (error) => resolve(String(error)));
      },
    );
    sent.on('error', (error: Error & { code?: string }) => resolve(error.code ?? String(error)));
    sent.end(body);
  });
}

/** A connection that has had its answer and says nothing more. */
async function openIdle({ port, headers, body }: Asking): Promise<{ socket: Socket; fate: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  const head = Object.entries({ ...headers, host: 'localhost', 'content-length': Buffer.byteLength(body) });
  socket.write(
    `POST /graphql HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
  await once(socket, 'data');
  const fate = new Promise<string>((resolve) => {
    socket.on('error', (error) => resolve(String(error)));
    socket.on('end', () => resolve('closed'));
  });
  return { socket, fate };
}

/** The embedded server of the process under test, with every right. */
function openDatabase() {
  const { database: password } = JSON.parse(readFileSync(join(folder, 'data/secrets.json'), 'utf8'));
  const lines = readFileSync(join(folder, 'data/postgres/data/postmaster.pid'), 'utf8').split('\n');
  const [port, host] = [Number(lines[3]), lines[4] as string];
  return postgres({ host, port, user: 'postgres', password, database: 'civil_affairs', max: 1 });
}

test.each(['gateway/src/start.ts', 'gateway/src/start-services.ts'])(
  '%s: resets no connection, and every accepted request has its whole answer',
  async (file) => {
    const started: Started = await ready(await start(file));
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const asking = { agent, port: started.port, ...(await requestOf(started.port, 'CityOverview')) };
    const right = await askOnce(asking);
    expect(JSON.parse(right)).not.toHaveProperty('errors');

    const results: string[] = [];
    const load = Array.from({ length: connections }, async () => {
      for (;;) {
        const result = await askOnce(asking);
        results.push(result);
        if (result === 'ECONNREFUSED') return;
      }
    });
    const idle = await Promise.all(Array.from({ length: 5 }, () => openIdle(asking)));
    const holder = openDatabase();
    const funerals = { ...asking, ...(await requestOf(started.port, 'FuneralServices')), agent: new Agent() };
    const slow = holder.begin(async (tx) => {
      await tx`LOCK TABLE funerals.ecological_burial_campaigns IN ACCESS EXCLUSIVE MODE`;
      const answer = askOnce(funerals);
      await setTimeout(700);
      const code = end(started.child);
      await setTimeout(1_500);
      return [answer, code] as const;
    });
    const [answer, code] = await slow;
    expect(JSON.parse(await answer)).not.toHaveProperty('errors');
    await holder.end();
    await Promise.all(load);
    expect(results.length).toBeGreaterThan(connections);
    expect(new Set(results)).toEqual(new Set([right, 'ECONNREFUSED']));
    expect(new Set(await Promise.all(idle.map(({ fate }) => fate)))).toEqual(new Set(['closed']));
    expect(await code).toBe(0);
    agent.destroy();
    for (const { socket } of idle) socket.destroy();
  },
  180_000,
);
