/**
 * Where files are handed in and out, outside GraphQL. A file is looked at whole before anything of it is written: by the
 * scanner as it came, by its own bytes, and without what is not to be kept. Then it is sealed and written in one
 * transaction with its audit entry, so that whoever is killed leaves nothing half.
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit-log.ts';
import { publicError } from '../errors.ts';
import { newId as kitNewId } from '../ids.ts';
import { inTime, TooLate } from '../in-time.ts';
import { log } from '../log.ts';
import { kitProblem, type Problem, type Result, refused } from '../problems.ts';
import { createRecordRead } from '../reads.ts';
import type { Services } from '../services.ts';
import type { RequestFacts } from '../viewer.ts';
import { cleaned } from './clean.ts';
import {
  type EvidenceRow,
  type EvidenceRules,
  evidence,
  evidenceParts,
  hasTooMuchUnlinked,
  sealedEvidence,
} from './evidence.ts';
import { openMemory } from './memory.ts';
import type { Scan, Verdict } from './scanner.ts';
import { type ReadingLimits, standardEvidence } from './settings.ts';

/** A file on its way in. */
export interface Upload {
  kind: string;
  /** What the client calls it; its own bytes decide. */
  mediaType: string;
  /** Bytes, as the client says: it is held to it. */
  length: number;
  body: Readable;
}

/** What is known of a file once it was taken. */
export type Taken = Pick<EvidenceRow, 'id' | 'kind' | 'mediaType' | 'size' | 'sha256' | 'status'>;

/** Bytes of all files that are being looked at, each of which takes some times its length; the others wait. */
const mostHeld = 32 * 1024 * 1024;
const longestWait = 30_000;
/** Bytes that are sealed together. */
const partLength = 256 * 1024;

export interface EvidenceDesk {
  /**
   * Takes a file.
   * @throws FORBIDDEN, OVERLOADED, BAD_REQUEST; SUBGRAPH_UNAVAILABLE when the scanner cannot say what it is
   */
  take(upload: Upload, facts: RequestFacts, signal?: AbortSignal): Promise<Result<Taken>>;
  /**
   * Gives a file out to who has a link to it, once that is in the audit log.
   * @returns undefined for one that belongs to no case
   */
  give(id: string, facts: RequestFacts): Promise<Given | undefined>;
}

/** A file on its way out. */
export interface Given extends Pick<EvidenceRow, 'mediaType' | 'size'> {
  body: Readable;
}

/** @param name of the subgraph that keeps the files */
export function openDesk(name: string, rules: EvidenceRules, services: Services): EvidenceDesk {
  const { database, clock, newId = kitNewId as (entity: string) => string } = services;
  const { largest, scan, reading } = services.evidence ?? standardEvidence;
  const column = sealedEvidence(name);
  const memory = openMemory(mostHeld);

  async function take(upload: Upload, facts: RequestFacts, signal?: AbortSignal): Promise<Result<Taken>> {
    const { viewer } = facts;
    if (!viewer || !rules.mayUpload(viewer))
      throw publicError('FORBIDDEN', 'The token does not open handing in files here.');
    const { kind, length } = upload;
    if (!Object.hasOwn(rules.kinds, kind)) return refused(kitProblem('EVIDENCE_KIND_UNKNOWN'));
    if (length > largest)
      return refused(kitProblem('EVIDENCE_TOO_LARGE', {}, { largest: Math.floor(largest / 1024 / 1024) }));
    if (await hasTooMuchUnlinked(database.db, facts)) return refused(kitProblem('EVIDENCE_UNLINKED'));
    const leave = await memory.take(length, longestWait, signal);
    try {
      return await keep(upload, await readWhole(upload, reading), facts);
    } finally {
      leave();
    }
  }

  async function keep(
    { kind, mediaType }: Upload,
    bytes: Buffer,
    facts: RequestFacts,
  ): Promise<Result<Taken>> {
    const recording = { ...facts, clock, newId };
    const id = newId('Evidence');
    const audit = { action: 'uploadEvidence', subjectId: id };
    const refuse = async (problem: Problem, details: Record<string, unknown> = {}) => {
      const codes = [problem.code];
      await writeAudit(database.db, recording, { ...audit, details: { kind, codes, ...details } }, 'REFUSED');
      return refused(problem);
    };
    const verdict = scan && (await scanned(scan, bytes, facts));
    if (verdict && !verdict.isClean) return refuse(kitProblem('EVIDENCE_INFECTED'), { found: verdict.found });
    const found = await cleaned(bytes, mediaType);
    if ('fault' in found) return refuse(found.fault);
    const row = {
      id,
      kind,
      mediaType: found.mediaType,
      size: found.bytes.length,
      sha256: createHash('sha256').update(found.bytes).digest('hex'),
      status: verdict ? ('CLEAN' as const) : ('UNSCANNED' as const),
    };
    const { size, sha256, status } = row;
    await database.transaction(async (tx) => {
      await tx
        .insert(evidence)
        .values({ ...row, uploadedAt: clock.now(), uploadedBy: facts.viewer?.subject ?? '' });
      for (let position = 0; position * partLength < size; position++) {
        const part = found.bytes.subarray(position * partLength, (position + 1) * partLength);
        const content = database.sealing.sealBytes(column, part);
        await tx.insert(evidenceParts).values({ evidenceId: id, position, content });
      }
      const details = { kind, mediaType: found.mediaType, size, sha256, status };
      await writeAudit(tx, recording, { ...audit, details });
    });
    return { ok: true, value: row };
  }

  async function give(id: string, facts: RequestFacts): Promise<Given | undefined> {
    const [row] = await database.db.select().from(evidence).where(eq(evidence.id, id));
    if (!row?.caseId) return undefined;
    const isOwn = facts.viewer?.role === 'RESIDENT';
    await createRecordRead(database, { ...facts, clock, newId })({
      action: 'downloadEvidence',
      // What staff read of a case stands in the list of its reads.
      subjectId: isOwn ? id : row.caseId,
      caseNumber: row.caseId,
      purpose: isOwn ? 'DATA_SUBJECT_REQUEST' : rules.purpose,
      details: { evidenceId: id, kind: row.kind, sha256: row.sha256 },
    });
    return { mediaType: row.mediaType, size: row.size, body: Readable.from(opened(row)) };
  }

  /** The bytes in their order. The last ones are held back until all of them are what was kept. */
  async function* opened({ id, size, sha256 }: EvidenceRow): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    const parts = Math.ceil(size / partLength);
    for (let position = 0; position < parts; position++) {
      const [part] = await database.db
        .select({ content: evidenceParts.content })
        .from(evidenceParts)
        .where(and(eq(evidenceParts.evidenceId, id), eq(evidenceParts.position, position)));
      if (!part) throw new Error(`a part of ${id} is gone`);
      const bytes = database.sealing.openBytes(column, part.content);
      hash.update(bytes);
      if (position === parts - 1 && hash.digest('hex') !== sha256)
        throw new Error(`${id} is not what was kept`);
      yield bytes;
    }
  }

  return { take, give };
}

/**
 * The whole body, as long as it was said to be.
 * @throws BAD_REQUEST when it ends before, goes on after, or comes to a halt
 */
async function readWhole({ body, length }: Upload, limits: ReadingLimits): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(length);
  const until = performance.now() + limits.whole;
  // Who sends it is answered on the same connection, which would end with the stream.
  const parts = body.iterator({ destroyOnReturn: false });
  for (let at = 0; ; ) {
    const patience = Math.min(limits.silence, until - performance.now());
    const part = await inTime(patience, () => parts.next()).catch(tooSlow);
    if (part.done) {
      if (at === length) return whole;
      throw publicError('BAD_REQUEST', 'The file is shorter than Content-Length says.');
    }
    const chunk = part.value as Buffer;
    if (at + chunk.length > length)
      throw publicError('BAD_REQUEST', 'The file is longer than Content-Length says.');
    at += chunk.copy(whole, at);
  }
}

function tooSlow(error: unknown): never {
  throw error instanceof TooLate ? publicError('BAD_REQUEST', 'The file comes too slowly.') : error;
}

/** @throws SUBGRAPH_UNAVAILABLE: what could not be looked at is not taken */
async function scanned(scan: Scan, bytes: Buffer, { requestId }: RequestFacts): Promise<Verdict> {
  try {
    return await scan(bytes);
  } catch (error) {
    log.error({ requestId, err: error }, 'the scanner of evidence does not work');
    throw publicError('SUBGRAPH_UNAVAILABLE', 'Files cannot be looked at now. Try again in a moment.');
  }
}
