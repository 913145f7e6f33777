// What answering takes of the processor: this process, which serves, and all processes of a city's PostgreSQL.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { City, Graph, Question } from '../city.ts';
import type { LoadOptions, LoadResult } from '../load.ts';
import { below, unlessEnded } from '../machine.ts';

/** Milliseconds for a request. */
export interface Processor {
  server: number;
  sql: number;
}

/** A city, and the graph that is asked about it. */
export interface Place {
  city: City;
  graph: Graph;
}

const [seconds, visits] = [Number(process.env.SECONDS ?? 0.2), Number(process.env.ROUNDS ?? 5)];
/** Plans are made for each connection, and code for what is asked often. */
const warmUp = 2 * seconds;
/** Who may be asked only so often is refused then, which is no cost of the question. */
const mostRefused = 0.01;

/** Asks in turn about each of the places: the machine's own speed changes from minute to minute. */
export function openComparison() {
  const client = fork(join(import.meta.dirname, 'client.ts'));
  return {
    /** @returns what each place takes, or undefined where the question is refused when it is asked again and again */
    async of(
      places: readonly Place[],
      question: Question,
      persona: string | null,
      lengths: readonly number[],
    ): Promise<Processor[] | undefined> {
      const made: Processor[][] = places.map(() => []);
      for (let round = 0; round <= visits; round += 1)
        for (const [n, place] of places.entries()) {
          const sent = loadOf(
            place.graph,
            question,
            persona,
            lengths[n] ?? 0,
            round === 0 ? warmUp : seconds,
          );
          const visited = await visit(client, place.city, sent);
          if (!visited) return undefined;
          if (round > 0) made[n]?.push(visited);
        }
      // Whatever else the machine and the project do meanwhile adds to a visit: the least of them is the question's own.
      return made.map((all) => ({
        server: Math.min(...all.map(({ server }) => server)),
        sql: Math.min(...all.map(({ sql }) => sql)),
      }));
    },
    close: () => client.kill(),
  };
}

function loadOf(
  graph: Graph,
  question: Question,
  persona: string | null,
  length: number,
  seconds: number,
): LoadOptions {
  return {
    port: Number(new URL(graph.url).port),
    path: '/graphql',
    bodies: [JSON.stringify(question)],
    lengths: [length],
    headers: graph.headersOf(persona),
    connections: 1,
    seconds,
  };
}

async function visit(
  client: ChildProcess,
  { pid }: City,
  options: LoadOptions,
): Promise<Processor | undefined> {
  const before = { server: process.cpuUsage(), sql: sqlOf(pid) };
  client.send(options);
  const [{ requests, failures }] = (await once(client, 'message')) as [LoadResult];
  const { user, system } = process.cpuUsage(before.server);
  const sql = [...sqlOf(pid)].reduce((sum, [one, used]) => sum + used - (before.sql.get(one) ?? 0), 0);
  if (failures > mostRefused * requests) return undefined;
  return { server: (user + system) / 1_000 / requests, sql: sql / requests };
}

/** Of each process of a PostgreSQL so far, in milliseconds. Those of /proc/…/stat are too coarse for so short a time. */
function sqlOf(pid: number): Map<number, number> {
  return new Map(
    [pid, ...below(pid)].flatMap((one) => {
      const times = unlessEnded(() => readFileSync(`/proc/${one}/schedstat`, 'utf8'));
      return times ? [[one, Number(times.split(' ')[0]) / 1e6] as const] : [];
    }),
  );
}
