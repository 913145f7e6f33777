import type { Localized } from './language.ts';

interface ProblemFacts {
  code: string;
  message: Localized;
  path?: readonly (string | number)[];
}

/** A value that is wrong in itself or names nothing. */
export interface InputProblem extends ProblemFacts {
  kind: 'InputProblem';
}

/** What the law or a rule of the bureau does not allow. */
export interface RuleProblem extends ProblemFacts {
  kind: 'RuleProblem';
  article?: string;
  allowedFrom?: string;
}

/** What collides with something written meanwhile or before. */
export interface ConflictProblem extends ProblemFacts {
  kind: 'ConflictProblem';
  conflictsWith?: string;
  currentVersion?: number;
}

/** An expected refusal, told to the client as data. The kind is the GraphQL type. */
export type Problem = InputProblem | RuleProblem | ConflictProblem;

/** Whether a mutation is open on a case now, and why not. */
export interface ActionAvailability {
  action: string;
  allowed: boolean;
  blockedBy: Problem[];
}

/** What a rule answers: the value, or every problem found at once, so that nobody has to come twice. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** What a subgraph's problems have in common: their kind, the law behind them, and what people are told. */
export type ProblemCatalogue = Record<string, Pick<Problem, 'kind' | 'message'> & { article?: string }>;

/** What one case adds to a problem of a catalogue. */
export interface ProblemDetails {
  /** Path of the input field. */
  path?: readonly (string | number)[];
  /** First date on which the request would be allowed, where a date alone is the obstacle. */
  allowedFrom?: string;
  /** Id of the object that stands against the request. */
  conflictsWith?: string;
}

/** Makes problems of a catalogue by their stable codes. */
export function problemsOf<Catalogue extends ProblemCatalogue>(catalogue: Catalogue) {
  return (code: keyof Catalogue & string, details: ProblemDetails = {}): Problem => ({
    code,
    ...(catalogue[code] as ProblemCatalogue[string]),
    ...details,
  });
}

export function refused(...problems: Problem[]): { ok: false; problems: Problem[] } {
  return { ok: false, problems };
}

/** An act that is not the viewer's. Whoever may not act at all learns nothing about the case by it. */
export function notAllowed(): Problem {
  return {
    kind: 'RuleProblem',
    code: 'NOT_ALLOWED',
    message: {
      zhHans: '您没有在此办理该事项的权限。',
      ko: '여기서 이 사항을 처리할 권한이 없습니다.',
      en: 'You may not do this here.',
    },
  };
}

/** Shows an act as open or blocked. */
export function availability(
  action: string,
  mayAct: boolean,
  obstacles: () => Problem[],
): ActionAvailability {
  const blockedBy = mayAct ? obstacles() : [notAllowed()];
  return { action, allowed: blockedBy.length === 0, blockedBy };
}

/** A version that is not the current one: somebody else wrote meanwhile. */
export function staleVersion(currentVersion: number): Problem {
  return {
    kind: 'ConflictProblem',
    code: 'STALE_VERSION',
    message: {
      zhHans: '数据已被他人更新，请刷新后重试。',
      ko: '다른 사람이 이미 수정하였습니다. 새로 불러온 뒤 다시 시도하십시오.',
      en: 'Somebody else changed this meanwhile. Load it again and repeat.',
    },
    path: ['expectedVersion'],
    currentVersion,
  };
}

/** An id or code that names nothing, or nothing the viewer may see: both look alike. */
export function notFound(path: readonly (string | number)[], what: Localized): Problem {
  return {
    kind: 'InputProblem',
    code: 'NOT_FOUND',
    message: {
      zhHans: `未找到${what.zhHans}。`,
      ko: `${what.ko}을(를) 찾을수 없습니다.`,
      en: `No such ${what.en}.`,
    },
    path,
  };
}
