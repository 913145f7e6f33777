/** What one measurement of one gateway found. */
export interface Measure {
  operation: string;
  gateway: string;
  perSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of the gateway's processor time for one request. */
  cpu: number;
  /** MB. */
  memory: number;
  /** Share of the gateway's core that was used, 0 to 1. */
  busy: number;
  /** Share of the other core that was used, by load and subgraphs. */
  otherBusy: number;
}

const columns: [string, (measure: Measure) => string][] = [
  ['operation', ({ operation }) => operation],
  ['gateway', ({ gateway }) => gateway],
  ['requests/s', ({ perSecond }) => perSecond.toFixed(perSecond < 100 ? 1 : 0)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['CPU ms/request', ({ cpu }) => cpu.toFixed(2)],
  ['peak MB', ({ memory }) => memory.toFixed(0)],
  ['gateway core', ({ busy }) => `${Math.round(busy * 100)} %`],
  ['other core', ({ otherBusy }) => `${Math.round(otherBusy * 100)} %`],
];

/** The medians of the rounds, one for each operation and gateway. */
export function medians(measures: readonly Measure[]): Measure[] {
  const groups = Map.groupBy(measures, ({ operation, gateway }) => `${operation}\n${gateway}`);
  return [...groups.values()].map((group) => {
    const of = (pick: (measure: Measure) => number) => median(group.map(pick));
    return {
      operation: group[0]?.operation ?? '',
      gateway: group[0]?.gateway ?? '',
      perSecond: of((m) => m.perSecond),
      p50: of((m) => m.p50),
      p99: of((m) => m.p99),
      cpu: of((m) => m.cpu),
      memory: of((m) => m.memory),
      busy: of((m) => m.busy),
      otherBusy: of((m) => m.otherBusy),
    };
  });
}

/** Operation by operation, and within each the gateways in the order given. */
export function inOrder(measures: readonly Measure[], gateways: readonly string[]): Measure[] {
  const operations = [...new Set(measures.map(({ operation }) => operation))];
  return operations.flatMap((operation) =>
    gateways.flatMap((name) => measures.filter((m) => m.operation === operation && m.gateway === name)),
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The measures as a table of Markdown, with how many times faster each is than the ones it is compared with. */
export function tableOf(measures: readonly Measure[], than: readonly string[]): string {
  const all = [
    ...columns,
    ...than.map((name): (typeof columns)[number] => [
      `× ${name}`,
      (measure) => {
        const other = measures.find((m) => m.gateway === name && m.operation === measure.operation);
        return other && other !== measure ? (measure.perSecond / other.perSecond).toFixed(2) : '';
      },
    ]),
  ];
  const head = `| ${all.map(([title]) => title).join(' | ')} |`;
  const line = `|${all.map((_, n) => (n < 2 ? '---' : '---:')).join('|')}|`;
  const rows = measures.map((measure) => `| ${all.map(([, text]) => text(measure)).join(' | ')} |`);
  return [head, line, ...rows].join('\n');
}
