/** Signed heads of the chains over the audit logs, kept where the database's owner cannot rewrite them. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { required, setting } from './env.ts';
import { log } from './log.ts';

/** Where the chain of a log ended at an instant. */
export interface ExportedHead {
  log: string;
  position: number;
  hash: string;
  at: string;
}

export interface SealedHead extends ExportedHead {
  signature: string;
}

/** With what heads are signed, and the folder that they are written to: one file for each log. */
export interface HeadSeal {
  secret: string;
  folder: string;
}

/**
 * The seal of a subgraph that is a process of its own, from its environment.
 * @throws Error when AUDIT_SECRET is missing
 */
export function headSealSetting(): HeadSeal {
  return { secret: required('AUDIT_SECRET'), folder: setting('AUDIT_FOLDER') ?? '.data/audit-heads' };
}

export function sealedHead(secret: string, head: ExportedHead): SealedHead {
  return { ...head, signature: signatureOf(secret, head) };
}

function signatureOf(secret: string, { log, position, hash, at }: ExportedHead): string {
  const text = JSON.stringify(['audit head', log, position, hash, at]);
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** Adds a head to its file, and to the log of the process for who keeps that elsewhere. */
export async function writeHead({ folder }: HeadSeal, head: SealedHead): Promise<void> {
  log.info({ head }, 'audit head');
  await mkdir(folder, { recursive: true });
  await appendFile(fileOf(folder, head.log), `${JSON.stringify(head)}\n`, { mode: 0o600 });
}

/** The heads that were exported of a log, in their order; lines that are not signed with the secret are counted. */
export async function readHeads({ secret, folder }: HeadSeal, name: string) {
  const text = await readFile(fileOf(folder, name), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter(Boolean);
  const heads = lines.flatMap((line) => readHead(secret, name, line) ?? []);
  return { heads, unsigned: lines.length - heads.length };
}

function readHead(secret: string, name: string, line: string): SealedHead | undefined {
  try {
    const head = JSON.parse(line) as SealedHead;
    const expected = Buffer.from(signatureOf(secret, head));
    const given = Buffer.from(String(head.signature));
    const isSigned = expected.length === given.length && timingSafeEqual(expected, given);
    return isSigned && head.log === name ? head : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.jsonl`);
}
