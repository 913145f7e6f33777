import { spawn } from 'node:child_process';

/** The user the server runs as; undefined is the user of this process. */
export type ServerUser = { uid: number; gid: number } | undefined;

// Nothing of the caller's environment (PGOPTIONS, LC_ALL, LD_LIBRARY_PATH) may change how the server behaves.
export const ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs a program as the given user. Its folder is `/`, which every user can read. */
export function run(
  user: ServerUser,
  program: string,
  args: string[],
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: '/',
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', (error) => done({ code: -1, output: error.message }));
    child.once('close', (code) => done({ code: code ?? -1, output }));
  });
}

export async function runOrThrow(program: string, args: string[]): Promise<string> {
  const { code, output } = await run(undefined, program, args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${output.trim()}`);
  return output.trim();
}

export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-20).join('\n');
}
