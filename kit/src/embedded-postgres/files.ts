import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export const NO_THROW = { throwIfNoEntry: false } as const;

export function readText(path: string): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Undefined when there is no such file, or when it holds something else. */
export function readJson<T extends object>(path: string): T | undefined {
  try {
    return JSON.parse(readText(path) ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A process killed meanwhile leaves the old file or the new one, never half of it. */
export function writeWhole(path: string, text: string): void {
  fs.writeFileSync(`${path}.new`, text, { flush: true });
  fs.renameSync(`${path}.new`, path);
}

export function makeOpenFolder(path: string): void {
  if (fs.existsSync(path)) return;
  fs.mkdirSync(path, { recursive: true });
  // Whatever the umask is, the server's user must be able to pass.
  fs.chmodSync(path, 0o755);
}

/** Patient: another process, e.g. the initdb of a killed one, may still be busy there for a moment. */
export async function remove(folder: string): Promise<void> {
  for (const deadline = Date.now() + 5000; fs.existsSync(folder); await sleep(20)) {
    try {
      fs.rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (!isCode(error, 'ENOTEMPTY') || Date.now() > deadline) throw error;
    }
  }
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
