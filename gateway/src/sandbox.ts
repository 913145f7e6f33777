import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants as osConstants, setPriority } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { parse } from 'graphql';

/** Someone a visitor of the sandbox may be. */
export interface SandboxPersona {
  id: string;
  label: { zhHans: string; ko: string; en: string };
  description: string;
  /** A bearer token of the demo city; null for a visitor who is not signed in. */
  token: string | null;
  divisionCode: string | null;
  scopes: string[];
  residentId: string | null;
}

/** An operation that the sandbox offers, with the persona it is meant for. */
export interface SandboxExample {
  name: string;
  query: string;
  variables: Record<string, unknown> | null;
  persona: string | null;
}

const sources = resolve(import.meta.dirname, '../sandbox');
const lockfile = resolve(import.meta.dirname, '../../pnpm-lock.yaml');

/** Where `buildSandbox` leaves the pages. */
export const sandboxFolder = join(sources, 'dist');

const stampFile = 'stamp.txt';

/**
 * What the browser may do on these pages. Everything comes from this origin, so that the browser itself
 * refuses any other host.
 * - `style-src 'unsafe-inline'`: the editor and the map write style elements while they run.
 * - `worker-src blob:` and `'wasm-unsafe-eval'`: the map lays out its picture with WebAssembly, in a worker
 *   whose source travels inside its bundle.
 * - `data:` in `img-src` and `font-src`: GraphiQL's style sheet carries its fonts and the editor its icons.
 * - `data:` in `connect-src`: the map unpacks a picture that it drew before by fetching it from such an address.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Set when the last build failed, so that the waiting page does not promise what will not come. */
let buildFailed = false;

/** Fastify plugin: serves the built sandbox, its examples and personas. */
export async function registerSandbox(
  app: FastifyInstance,
  options: { folder: string; personas: () => Promise<SandboxPersona[]>; examples: SandboxExample[] },
): Promise<void> {
  const { folder, personas, examples } = options;

  await app.register(
    async (sandbox) => {
      // For `sendFile` alone: the folder may appear later, and only the files named below are public.
      await sandbox.register(fastifyStatic, { serve: false });

      // Last of all, so that a policy of the whole server does not replace it.
      sandbox.addHook('onSend', async (_request, reply) => {
        reply.header('content-security-policy', contentSecurityPolicy);
        reply.header('x-content-type-options', 'nosniff');
      });

      sandbox.get('/', (_request, reply) => sendPage(reply, 'index.html'));
      sandbox.get('/map', (_request, reply) => sendPage(reply, 'map.html'));
      sandbox.get('/personas.json', async (_request, reply) => {
        // Tokens: no cache may keep them.
        reply.header('cache-control', 'no-store');
        return personas();
      });
      sandbox.get('/examples.json', async (_request, reply) => {
        reply.header('cache-control', 'no-cache');
        return examples;
      });
      sandbox.get<{ Params: { '*': string } }>('/assets/*', (request, reply) =>
        // Names carry a hash of their contents.
        reply.sendFile(request.params['*'], join(folder, 'assets'), { maxAge: '365d', immutable: true }),
      );

      function sendPage(reply: FastifyReply, page: string): FastifyReply {
        if (!existsSync(join(folder, stampFile))) return sendWaitingPage(reply);
        reply.header('cache-control', 'no-cache');
        return reply.sendFile(page, folder, { cacheControl: false });
      }
    },
    { prefix: '/sandbox' },
  );
}

function sendWaitingPage(reply: FastifyReply): FastifyReply {
  const message = buildFailed
    ? '沙盒构建失败，请查看服务日志。<br>The sandbox could not be built; the log of the server says why.'
    : '沙盒正在构建，页面会自动刷新。<br>The sandbox is being built; this page refreshes itself.';
  return reply
    .code(503)
    .header('retry-after', '2')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="2">
<title>延吉市民政图谱 · civil-affairs-graph</title>
<link rel="icon" href="data:,">
<body style="display: grid; place-content: center; min-height: 90vh; font: 16px/1.8 system-ui, 'Noto Sans CJK SC', sans-serif; text-align: center">
<p role="status">${message}</p>
</html>
`);
}

let running: Promise<{ built: boolean; milliseconds: number }> | undefined;

/**
 * Builds the sandbox once for its sources and the lockfile; resolves at once when it is up to date.
 *
 * The build runs in a process of its own, at a low priority, and the finished folder appears in one step:
 * a half-written one is never served, and two builds at a time do not meet.
 */
export function buildSandbox(): Promise<{ built: boolean; milliseconds: number }> {
  running ??= build().finally(() => {
    running = undefined;
  });
  return running;
}

async function build(): Promise<{ built: boolean; milliseconds: number }> {
  const started = performance.now();
  const stamp = await sourceHash();
  const built = stamp !== (await readStamp());
  if (built) {
    buildFailed = false;
    const workplace = join(sources, `.build-${process.pid}`);
    // Called `dist` here as well, so that git and the linter pass over it.
    const fresh = join(workplace, 'dist');
    try {
      await runVite(fresh);
      await writeFile(join(fresh, stampFile), stamp);
      await replaceFolder(fresh, sandboxFolder, join(workplace, 'old'));
    } catch (error) {
      buildFailed = true;
      throw error;
    } finally {
      await rm(workplace, { recursive: true, force: true });
    }
  }
  return { built, milliseconds: Math.round(performance.now() - started) };
}

function runVite(outDir: string): Promise<void> {
  const vite = join(fileURLToPath(import.meta.resolve('vite/package.json')), '../bin/vite.js');
  const args = ['build', sources, '--outDir', outDir, '--emptyOutDir', '--configLoader', 'native'];
  return new Promise((done, fail) => {
    const child = execFile(
      process.execPath,
      [vite, ...args, '--logLevel', 'warn'],
      { cwd: sources, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NODE_ENV: 'production' } },
      (error, stdout, stderr) => {
        process.off('exit', stop);
        if (error) fail(new Error(`the sandbox could not be built\n${stdout}${stderr}`, { cause: error }));
        else done();
      },
    );
    const stop = () => child.kill();
    process.once('exit', stop);
    try {
      // The graph's own start comes first.
      if (child.pid !== undefined) setPriority(child.pid, osConstants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // Already finished, or not allowed here: then it runs at the usual priority.
    }
  });
}

async function replaceFolder(fresh: string, target: string, old: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await rename(target, `${old}-${attempt}`).catch(() => undefined);
    try {
      return await rename(fresh, target);
    } catch (error) {
      // Another process has put its own build there in between.
      if (attempt === 3) throw error;
    }
  }
}

async function readStamp(): Promise<string | undefined> {
  return readFile(join(sandboxFolder, stampFile), 'utf8').catch(() => undefined);
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  // An image may come without the lockfile: its dependencies do not change either.
  hash.update(await readFile(lockfile).catch(() => ''));
  // The pages, the configuration, and all below src; not the folders that a build writes.
  const files = await Promise.all([listFiles(sources, false), listFiles(join(sources, 'src'), true)]);
  for (const file of files.flat()) {
    hash.update(`\0${relative(sources, file)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

async function listFiles(folder: string, recursive: boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads `*.graphql` in a folder, in the order of the file names: one operation each, its variables in
 * `<name>.variables.json` beside it, and the persona it is meant for in its first line
 * (`# persona: community-worker`).
 *
 * @returns nothing for a folder that does not exist: an image may come without the examples
 * @throws when a file is not one named operation, with the file's name
 */
export function readExamples(folder: string): SandboxExample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readExample(join(folder, file)));
}

function readExample(file: string): SandboxExample {
  const text = readFileSync(file, 'utf8');
  const [firstLine, persona] = /^#[ \t]*persona:[ \t]*([\w-]+).*(?:\r?\n)*/.exec(text) ?? ['', null];
  const query = text.slice(firstLine.length);
  const variablesFile = file.replace(/\.graphql$/, '.variables.json');
  try {
    return {
      name: operationName(query),
      query,
      variables: existsSync(variablesFile) ? JSON.parse(readFileSync(variablesFile, 'utf8')) : null,
      persona: persona ?? null,
    };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function operationName(query: string): string {
  for (const definition of parse(query).definitions) {
    if (definition.kind === 'OperationDefinition' && definition.name) return definition.name.value;
  }
  throw new Error('no named operation');
}
