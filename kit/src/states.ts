import type { Localized } from './language.ts';

/** How the cases of a process move: from each status, by each act, to each status that may follow. */
export interface StateTable<Status extends string, Act extends string> {
  /** Where a case may begin. */
  initial: readonly Status[];
  /** Where nothing moves a case any more; acts that leave it where it is may still be open. */
  final: readonly Status[];
  moves: Readonly<Record<Status, Readonly<Partial<Record<Act, readonly Status[]>>>>>;
  /** Acts that take back what rested on a mistake: by them alone a case leaves where it is final. */
  corrections?: readonly Act[];
}

/** Whether an act is known to the status at all. */
export function isOpenTo<Status extends string, Act extends string>(
  { moves }: StateTable<Status, Act>,
  status: Status,
  act: Act,
): boolean {
  return moves[status][act] !== undefined;
}

/** Whether a case has come to its end. */
export function isFinal<Status extends string>(
  { final }: Pick<StateTable<Status, never>, 'final'>,
  status: Status,
): boolean {
  return final.includes(status);
}

/**
 * The status that follows an act.
 * @throws Error when the table knows no such move: an act has asked the rules first
 */
export function moved<Status extends string, Act extends string>(
  { moves }: StateTable<Status, Act>,
  from: Status,
  act: Act,
  to: Status,
): Status {
  if (!moves[from][act]?.includes(to)) throw new Error(`${act} does not lead from ${from} to ${to}`);
  return to;
}

/** What is wrong with a table: a status that is never reached, that is never left, or that is final and left. */
export function faultsOf<Status extends string, Act extends string>({
  initial,
  final,
  moves,
  corrections = [],
}: StateTable<Status, Act>): string[] {
  const statuses = Object.keys(moves) as Status[];
  const nextOf = (status: Status) =>
    (Object.entries(moves[status]) as [Act, readonly Status[]][])
      .filter(([act]) => !corrections.includes(act))
      .flatMap(([, statuses]) => statuses)
      .filter((next) => next !== status);
  const reached = new Set<Status>(initial);
  // A set that grows while it is walked: each status is visited once.
  for (const status of reached) for (const next of nextOf(status)) reached.add(next);
  return statuses.flatMap((status) => [
    ...(reached.has(status) ? [] : [`${status} cannot be reached`]),
    ...(final.includes(status) || nextOf(status).length > 0 ? [] : [`${status} cannot be left`]),
    ...(final.includes(status) && nextOf(status).length > 0 ? [`${status} is final and can be left`] : []),
  ]);
}

/** Where a case stands, as the graph shows it for every process alike. */
export interface Stage {
  code: string;
  label: Localized;
  isFinal: boolean;
}

export function stageOf<Status extends string>(
  table: Pick<StateTable<Status, never>, 'final'>,
  labels: Readonly<Record<Status, Localized>>,
  status: Status,
): Stage {
  return { code: status, label: labels[status], isFinal: isFinal(table, status) };
}
