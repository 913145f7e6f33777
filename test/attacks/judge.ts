import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { TestGraph } from '../graph.ts';
import type { Attack } from './families.ts';

/** What an attack did to a gateway in this process. */
export interface Verdict {
  name: string;
  status: number;
  code: string | undefined;
  /** Milliseconds that the process worked for it. */
  cpu: number;
  /** Milliseconds of the longest piece of work in which nobody else had a turn. */
  longestTurn: number;
  /** Characters of the answer. */
  answer: number;
}

const refusals = [
  'OPERATION_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
];

/** What is wrong with how an attack was answered; nothing when it was harmless. */
export function faultsOf({ status, code, cpu, longestTurn, answer }: Verdict): string[] {
  return [
    ...(status >= 400 && status < 500 && refusals.includes(code ?? '') ? [] : [`answered ${status} ${code}`]),
    ...(cpu <= 100 ? [] : [`${cpu.toFixed(0)} ms of work`]),
    ...(longestTurn <= 50 ? [] : [`${longestTurn.toFixed(0)} ms without a turn for others`]),
    ...(answer <= 10_000 ? [] : [`${answer} characters of answer`]),
  ];
}

/** Sends an attack. What the machine does beside it does not count: only time that this process has worked. */
export async function attack(graph: TestGraph, { name, body, who }: Attack): Promise<Verdict> {
  const bearer = await graph.token(who);
  const headers = {
    'content-type': 'application/json',
    ...(bearer && { authorization: `Bearer ${bearer}` }),
  };
  const turns = watchTurns();
  const before = process.cpuUsage();
  const response = await fetch(graph.url, { method: 'POST', headers, body });
  const text = await response.text();
  const { user, system } = process.cpuUsage(before);
  const longestTurn = turns.stop();
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return {
    name,
    status: response.status,
    code: errors?.[0]?.extensions?.code,
    cpu: (user + system) / 1_000,
    longestTurn,
    answer: text.length,
  };
}

/** How much this thread works at most between two turns of a timer. */
function watchTurns(): { stop(): number } {
  let longest = 0;
  let before = process.threadCpuUsage();
  const look = () => {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
    before = process.threadCpuUsage();
  };
  const timer = setInterval(look, 1);
  return {
    stop() {
      look();
      clearInterval(timer);
      return longest;
    },
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are held after everything that nobody holds is gone. */
export async function heldMemory(): Promise<number> {
  for (let n = 0; n < 3; n++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
}
