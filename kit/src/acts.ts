/**
 * One protocol for every act. An act on a case holds the case, looks alike for who may not know it, minds its version,
 * asks the rules, writes, keeps the history, and lets others hear of it; a lost race is a problem, never an error. What is left
 * for a domain to say is its law: who may act, what stands against it, what is written.
 */
import { isIdForm } from './audit-log.ts';
import { carryOut, done, type Effect, nothingDone, withWords } from './case-file.ts';
import type { Clock } from './clock.ts';
import type { Database, Db } from './database.ts';
import type { LocalDate } from './dates.ts';
import { linkEvidence } from './evidence/evidence.ts';
import { caseHistory } from './history.ts';
import type { NewId } from './ids.ts';
import type { Localized } from './language.ts';
import type { MessageDraft } from './messages/templates.ts';
import type { PaperDraft } from './papers/templates.ts';
import {
  type ActionAvailability,
  availability,
  notFound,
  type Problem,
  type Result,
  refused,
  staleVersion,
} from './problems.ts';
import type { RequestFacts, Viewer } from './viewer.ts';

/** What an act needs of the request that it serves. */
export interface ActingContext extends RequestFacts {
  database: Database;
  clock: Clock;
  newId: NewId;
}

/** The entities whose ids a context makes. */
export type EntityOf<Context> = Context extends { newId: (entity: infer Entity) => string } ? Entity : never;

/** When somebody acts, and who: the token's subject. */
export interface Moment {
  today: LocalDate;
  now: Date;
  actor: string;
}

/** Ids and codes for the audit log and the event, never personal data. */
export type Ids = Record<string, string | number | string[] | null>;

/** The problems behind the database constraints of a subgraph: the last word where two writers raced. */
export type Races = Readonly<Record<string, () => Problem>>;

/** A case that an act holds. */
export interface HeldCase {
  /** Id under which its history and its audit entries are kept. */
  id: string;
  version: number;
}

/**
 * A kind of case. `Facts` is what rights and obstacles depend on, so that `availableActions` asks what the act asks;
 * `Case` is what the act knows once it holds the case; `Change` is what an act makes of where the case stands.
 */
export interface CaseKind<Context, Facts, Case extends Facts & HeldCase, Rights, Change> {
  /** For NOT_FOUND. Absent and forbidden look alike. */
  noun: Localized;
  /** Field of the input that names the case, or a part of it. */
  idField: string;
  /** The case, held until the transaction ends. */
  lock(tx: Db, context: Context, id: string): Promise<Case | undefined>;
  rightsOn(context: Context, facts: Facts): Rights;
  /**
   * Writes where the case stands, with the next version.
   * @returns the status for the history
   */
  move(tx: Db, context: Context, found: Case, act: string, change: Change): Promise<string>;
  /** Lost races that mean something of their own on this kind. */
  races?: Races;
  /** Ids that every event of this kind names. */
  idsOf?(found: Case): Ids;
  /** What persons are told of an act, once it is written. */
  messagesOf?(tx: Db, context: Context, done: ActDone<Case>): Promise<MessageDraft[]>;
}

/** An act of which persons may be told. */
export interface ActDone<Case> {
  act: string;
  /** The case before the act. */
  found: Case;
  /** Where it stands now. */
  status: string;
  input: unknown;
  ids: Ids;
}

/** What an act has written; what changed nothing leaves neither version nor history, and no event follows. */
export type Written<Change> = ({ change: Change } | { unchanged: true }) & {
  /** Words for the history of the case. */
  remark?: string | null;
  ids?: Ids;
  /** Id of what the act made, where that is not what the input names. */
  made?: string;
  /** What went through with a remark. */
  warnings?: Problem[];
  /** What persons are told beside what the kind of case says of every act. */
  messages?: readonly MessageDraft[];
  /** What is issued on paper. */
  papers?: readonly PaperDraft[];
};

interface ActInput {
  clientMutationKey: string;
  expectedVersion?: number | null;
  /** Files that the act gives to the case. */
  evidenceIds?: readonly string[] | null | undefined;
}

/** When an act is open on a case: for the mutation and for `availableActions`. */
export interface Openness<Facts, Rights> {
  mayAct(rights: Rights): boolean;
  /** Everything that stands against the act as the case is. */
  obstacles?(facts: Facts, moment: Moment): Problem[];
}

/** One act on a kind of case: the domain's law, and nothing of the protocol. */
export interface ActOnCase<Context, Facts, Case, Rights, Change, Input, Prepared>
  extends Openness<Facts, Rights> {
  /** Type of the event that others hear. */
  event: string;
  /** The case with what was prepared, where the obstacles depend on it. */
  look?(tx: Db, found: Case, input: Input, prepared: Prepared): Promise<Case>;
  /** What is wrong with the input; reported together with the obstacles, so that nobody has to come twice. */
  inputProblems?(input: Input, scene: Scene<Case, Rights, Prepared>): Problem[];
  /** Gathers what the rules need from other subgraphs, before anything is held. */
  prepare?(context: Context, input: Input): Promise<Prepared>;
  /** Writes, once nothing stands against it. Problems undo whatever was written. */
  write(
    tx: Db,
    context: Context,
    input: Input,
    scene: Scene<Case, Rights, Prepared>,
  ): Promise<Result<Written<Change>>>;
}

/** What an act works with. */
export interface Scene<Case, Rights, Prepared> extends Moment {
  viewer: Viewer | null;
  found: Case;
  rights: Rights;
  prepared: Prepared;
}

/** One act that begins something: there is no case to hold yet. */
export interface OpeningAct<Context, Input, Prepared, Facts = never, Rights = never> {
  event: string;
  /** When it is open on a case, where it also goes on with one that it began. */
  continues?: Openness<Facts, Rights>;
  /** What the audit entry of a refusal names; the id of what would have been made when left out. */
  subject?(input: Input): string;
  /** Kind of what it makes. */
  entity: EntityOf<Context>;
  prepare?(context: Context, input: Input, id: string): Promise<Prepared>;
  write(
    tx: Db,
    context: Context,
    input: Input,
    scene: Moment & { id: string; prepared: Prepared },
  ): Promise<Result<Opened>>;
}

/** What an opening act has written. */
export interface Opened {
  /** Id of the answer's object; the new id when left out. */
  made?: string;
  /** The case that begins with it, for the history; none where nothing else will ever be done on it. */
  opens?: { caseId: string; version: number; status: string; remark?: string | null };
  /** Id under which the audit log keeps it; the object's id when left out. */
  caseNumber?: string;
  ids: Ids;
  warnings?: Problem[];
  /** What persons are told. */
  messages?: readonly MessageDraft[];
  /** What is issued on paper. */
  papers?: readonly PaperDraft[];
}

/** An act of a subgraph: called to carry it out, and asked whether it is open. */
export interface Act<Context, Input, Facts = never, Rights = never> {
  (context: Context, input: Input): Promise<Result<string>>;
  /** Name of the mutation. */
  readonly action: string;
  readonly event: string;
  /** Whether it is open on a case; absent for an act that can only begin one. */
  readonly availability?: (facts: Facts, rights: Rights, moment: Moment) => ActionAvailability;
}

/** Any act, where only its name and event matter. */
// biome-ignore lint/suspicious/noExplicitAny: acts of one list differ in their inputs and cases
export type AnyAct = Act<any, any>;

export function momentOf({ clock, viewer }: Pick<ActingContext, 'clock' | 'viewer'>): Moment {
  return { today: clock.today(), now: clock.now(), actor: viewer?.subject ?? 'public' };
}

/** Named by the audit entry of a refusal, where the client sent no id. */
const noId = 'none';

/** The protocol for the acts of one subgraph. */
export function actsOf<Context extends ActingContext>(races: Races) {
  /** Makes acts on one kind of case. */
  function actsOn<Facts, Case extends Facts & HeldCase, Rights, Change>(
    kind: CaseKind<Context, Facts, Case, Rights, Change>,
  ) {
    return <Input extends ActInput, Prepared = undefined>(
      action: string,
      act: ActOnCase<Context, Facts, Case, Rights, Change, Input, Prepared>,
    ): Act<Context, Input, Facts, Rights> => {
      const obstaclesTo = act.obstacles ?? (() => []);
      const raceLost = (constraint: string) => (kind.races?.[constraint] ?? races[constraint])?.();

      function carry(context: Context, input: Input): Promise<Result<string>> {
        const id = (input as unknown as Record<string, string>)[kind.idField] ?? '';
        // What cannot be an id is looked for nowhere, and kept out of the log.
        const isId = isIdForm(id);
        return carryOut<Prepared>(
          context,
          {
            mutation: action,
            key: input.clientMutationKey,
            input,
            subjectId: isId ? id : noId,
            ...(isId && act.prepare && { prepare: () => act.prepare?.(context, input) as Promise<Prepared> }),
          },
          async (tx, prepared) =>
            isId
              ? inTransaction(tx, context, input, id, prepared)
              : refused(notFound([kind.idField], kind.noun)),
          raceLost,
        );
      }

      async function inTransaction(
        tx: Db,
        context: Context,
        input: Input,
        id: string,
        prepared: Prepared,
      ): Promise<Result<Effect>> {
        const held = await kind.lock(tx, context, id);
        const rights = held && kind.rightsOn(context, held);
        if (!held || !rights || !act.mayAct(rights)) return refused(notFound([kind.idField], kind.noun));
        const { expectedVersion } = input;
        if (expectedVersion != null && expectedVersion !== held.version)
          return refused(staleVersion(held.version));
        const found = act.look ? await act.look(tx, held, input, prepared) : held;
        const moment = momentOf(context);
        const scene = { ...moment, viewer: context.viewer, found, rights, prepared };
        const problems = [
          ...obstaclesTo(found, moment),
          ...(act.inputProblems?.(input, scene) ?? []),
          ...(await linkEvidence(tx, context, found.id, input.evidenceIds ?? [])),
        ];
        if (problems.length > 0) return refused(...problems);
        const written = await act.write(tx, context, input, scene);
        if (!written.ok) return written;
        const { remark = null, ids, made = id, warnings, messages = [], papers = [] } = written.value;
        const named = { ...kind.idsOf?.(found), ...ids };
        if ('unchanged' in written.value) return nothingDone(action, made, named, found.id, warnings);
        const status = await kind.move(tx, context, found, action, written.value.change);
        const version = found.version + 1;
        await tx.insert(caseHistory).values(historyEntry(context, action, found.id, version, status, remark));
        const more = await kind.messagesOf?.(tx, context, { act: action, found, status, input, ids: named });
        const effect = done(action, act.event, made, { status, ...named }, found.id, warnings, version);
        return withWords(effect, { messages: [...messages, ...(more ?? [])], papers });
      }

      return Object.assign(carry, {
        action,
        event: act.event,
        availability: availabilityOf(action, act),
      });
    };
  }

  /** Makes an act that begins something. */
  function openingAct<Input extends ActInput, Prepared = undefined, Facts = never, Rights = never>(
    action: string,
    act: OpeningAct<Context, Input, Prepared, Facts, Rights>,
  ): Act<Context, Input, Facts, Rights> {
    function carry(context: Context, input: Input): Promise<Result<string>> {
      // Of this very context: the compiler does not see through the type parameter.
      const id = context.newId(act.entity as never);
      const subject = act.subject?.(input) ?? id;
      return carryOut<Prepared>(
        context,
        {
          mutation: action,
          key: input.clientMutationKey,
          input,
          subjectId: isIdForm(subject) ? subject : id,
          ...(act.prepare && { prepare: () => act.prepare?.(context, input, id) as Promise<Prepared> }),
        },
        async (tx, prepared) => {
          const written = await act.write(tx, context, input, { ...momentOf(context), id, prepared });
          if (!written.ok) return written;
          const {
            made = id,
            opens,
            ids,
            caseNumber = made,
            warnings,
            messages = [],
            papers = [],
          } = written.value;
          if (opens) {
            const { caseId, version, status, remark = null } = opens;
            const unusable = await linkEvidence(tx, context, caseId, input.evidenceIds ?? []);
            if (unusable.length > 0) return refused(...unusable);
            await tx
              .insert(caseHistory)
              .values(historyEntry(context, action, caseId, version, status, remark));
          }
          const effect = done(action, act.event, made, ids, caseNumber, warnings, opens?.version);
          return withWords(effect, { messages, papers });
        },
        (constraint) => races[constraint]?.(),
      );
    }
    return Object.assign(carry, {
      action,
      event: act.event,
      ...(act.continues && { availability: availabilityOf(action, act.continues) }),
    });
  }

  return { actsOn, openingAct };
}

function availabilityOf<Facts, Rights>(action: string, { mayAct, obstacles }: Openness<Facts, Rights>) {
  return (facts: Facts, rights: Rights, moment: Moment) =>
    availability(action, mayAct(rights), () => obstacles?.(facts, moment) ?? []);
}

/** The row of an act in the history of a case; for an act that touches others beside the case it holds. */
export function historyEntry(
  { viewer, clock }: ActingContext,
  act: string,
  caseId: string,
  version: number,
  status: string,
  remark: string | null,
) {
  return {
    caseId,
    version,
    actedAt: clock.now(),
    actedBy: viewer?.subject ?? 'public',
    actedByRole: viewer?.role ?? 'PUBLIC',
    act,
    status,
    remark,
  };
}

/** Which acts of a list are open to the viewer on a case: by the same rules that the acts themselves ask. */
export function availableActions<Facts, Rights>(
  // biome-ignore lint/suspicious/noExplicitAny: acts of one list differ in their inputs
  acts: readonly Act<any, any, Facts, Rights>[],
  facts: Facts,
  rights: Rights,
  moment: Moment,
): ActionAvailability[] {
  return acts.flatMap(({ availability }) => availability?.(facts, rights, moment) ?? []);
}

/** What a payload holds beside its problems and warnings. */
type PayloadFields<Context, Input> = (
  context: Context,
  result: Result<string>,
  input: Input,
) => Promise<Record<string, unknown>> | Record<string, unknown>;

type Resolver<Context> = (
  source: unknown,
  args: { input: never },
  context: Context,
) => Promise<Record<string, unknown>>;

const actResolvers = new WeakSet<object>();

/** Whether a resolver was made from an act, so that nothing is written past the protocol. */
export function isActResolver(resolver: unknown): boolean {
  return typeof resolver === 'function' && actResolvers.has(resolver);
}

/** A payload with the object that the act changed or made, under one name. */
export function payloadWith<Context, Row>(
  field: string,
  loaderOf: (context: Context) => { load(id: string): Promise<Row | undefined> },
): PayloadFields<Context, unknown> {
  return async (context, result) => ({
    [field]: result.ok ? ((await loaderOf(context).load(result.value)) ?? null) : null,
  });
}

/** The resolvers of a list of acts that answer with the same payload. */
export function mutationsOf<Context, Input>(
  // biome-ignore lint/suspicious/noExplicitAny: acts of one list differ in their inputs
  acts: readonly Act<Context, any>[],
  payload: PayloadFields<Context, Input>,
): Record<string, Resolver<Context>> {
  return Object.fromEntries(
    acts.map((act) => {
      const resolver: Resolver<Context> = async (_, { input }, context) => {
        const result = await act(context, input);
        return {
          ...(await payload(context, result, input)),
          problems: result.ok ? [] : result.problems,
          warnings: result.ok ? (result.warnings ?? []) : [],
        };
      };
      actResolvers.add(resolver);
      return [act.action, resolver];
    }),
  );
}
