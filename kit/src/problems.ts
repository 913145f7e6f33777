import catalogue from '../problems.json' with { type: 'json' };
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

/** An expected refusal, given to the client as data. The kind is the GraphQL type. */
export type Problem = InputProblem | RuleProblem | ConflictProblem;

/** Whether a mutation is open on a case now, and why not. */
export interface ActionAvailability {
  action: string;
  allowed: boolean;
  blockedBy: Problem[];
}

/**
 * What a rule answers: the value, or every problem found at once, so that nobody has to come twice. Warnings are
 * remarks on what was carried out all the same.
 */
export type Result<T> = { ok: true; value: T; warnings?: Problem[] } | { ok: false; problems: Problem[] };

/** A row of a subgraph's problems.json; its key is the stable code. */
export interface ProblemRow {
  kind: string;
  /** The law behind it, or null where no article says it. */
  article: string | null;
  /** Texts for people; `{name}` takes what one case says of it. */
  zhHans: string;
  ko: string;
  en: string;
  /** What a developer should know beside the text; stands in docs/problems.md. */
  about?: string;
  /** Where docs/problems.md shows the row, in a subgraph of several processes. */
  process?: string;
}

/** What one case adds to a problem of a catalogue. */
export interface ProblemDetails {
  /** Path of the input field. */
  path?: readonly (string | number)[];
  /** The legal basis of this case, where a code stands under several laws. */
  article?: string;
  /** First date on which the request would be allowed, where a date alone is the obstacle. */
  allowedFrom?: string;
  /** Id of the object that stands against the request. */
  conflictsWith?: string;
  /** Version to read, where another one was expected. */
  currentVersion?: number;
}

/** Makes problems of a problems.json by their stable codes; `values` fill the `{name}` of their texts. */
export function problemsOf<Catalogue extends Record<string, ProblemRow>>(catalogue: Catalogue) {
  return (
    code: keyof Catalogue & string,
    details: ProblemDetails = {},
    values: Readonly<Record<string, number | Localized>> = {},
  ): Problem => {
    const { kind, article, ...texts } = catalogue[code] as ProblemRow;
    const text = (language: keyof Localized) =>
      texts[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`the text of ${code} needs a value for {${name}}`);
        return typeof value === 'number' ? String(value) : value[language];
      });
    return {
      // JSON has no literal types: test/contract/problems.test.ts holds the kinds to these three.
      kind: kind as Problem['kind'],
      code,
      message: { zhHans: text('zhHans'), ko: text('ko'), en: text('en') },
      ...(article !== null && { article }),
      ...details,
    };
  };
}

/** Problems that every subgraph knows. */
export const kitProblem = problemsOf(catalogue);

export function refused(...problems: Problem[]): { ok: false; problems: Problem[] } {
  return { ok: false, problems };
}

/** An act that is not the viewer's. Whoever may not act at all learns nothing about the case by it. */
export function notAllowed(): Problem {
  return kitProblem('NOT_ALLOWED');
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
  return kitProblem('STALE_VERSION', { path: ['expectedVersion'], currentVersion });
}

/** An id or code that names nothing, or nothing the viewer may see: both look alike. */
export function notFound(path: readonly (string | number)[], what: Localized): Problem {
  return kitProblem('NOT_FOUND', { path }, { what });
}

/** The client's key of another call. */
export function keyReused(): Problem {
  return kitProblem('KEY_REUSED', { path: ['clientMutationKey'] });
}
