// `npm run check`, and all of CI: every check of the project, also when one fails: the tests one tier after the
// other, then the browser beside all others. The last line is `N passed, N failed`. Starts on a machine that has only
// Node 18 or newer, so it uses nothing else.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-check-'));

const usualMinutes = 3;

/** The tasks of package.json that take both cores. `npm test` comes first, because it installs what the others need. */
const tiers = [
  tests('Tests', 'test', 14),
  { ...tests('Hard tests', 'test:hard', 20), prepare: installRedis },
];

/** The others. Each counts as one; the tests count one by one. */
const browser = {
  title: 'Browser',
  prepare: installChromium,
  command: ['npm', 'run', '-s', 'test:browser'],
  minutes: 5,
};
const readings = [
  { title: 'Lint of the code', command: ['npm', 'run', '-s', 'lint:code'] },
  { title: 'Lint of the schema', command: ['npm', 'run', '-s', 'lint:schema'] },
  { title: 'Types', command: ['npm', 'run', '-s', 'types'] },
  { title: 'Breaking changes', command: ['npm', 'run', '-s', 'breaking'] },
  // It writes what the others read.
  { title: 'Generated files', command: ['npm', 'run', '-s', 'generated'] },
];

const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) end(child, signal);
    process.exit(1);
  });
}
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const outcomes = [];
for (const check of tiers) {
  console.log(headOf(check));
  outcomes.push(await perform(check, process.stdout));
}
await Promise.all([inTurn([browser]), inTurn(readings)]);

const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
const bad = outcomes.filter((outcome) => outcome.failed > 0);
// Once more at the end, where whoever sees only that finds them.
for (const { reasons } of bad) for (const reason of reasons) console.log(`\n✗ ${reason}`);
console.log(
  `\n━━━ ${bad.length > 0 ? `Failed: ${bad.map(({ title }) => title).join(', ')}` : 'All checks passed'}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function headOf({ title }) {
  return `\n━━━ ${title} ${'━'.repeat(100 - title.length)}`;
}

/** Makes one check; what it says goes to `out`. */
async function perform(check, out) {
  const started = Date.now();
  const prepared = check.prepare ? await check.prepare(out) : true;
  const ok = prepared && (await run(check.command, check.minutes ?? usualMinutes, out));
  const {
    passed,
    failed,
    reasons = [],
  } = check.count ? check.count(ok) : { passed: Number(ok), failed: Number(!ok) };
  const seconds = Math.round((Date.now() - started) / 1000);
  out.write(`${failed > 0 ? '✗' : '✓'} ${check.title}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
  return { title: check.title, passed, failed, reasons };
}

/** Makes checks beside others; what one says is shown when it is over, so that it stands together. */
async function inTurn(checks) {
  for (const check of checks) {
    const said = [];
    outcomes.push(await perform(check, { write: (text) => said.push(text) }));
    process.stdout.write(`${headOf(check)}\n${said.join('')}`);
  }
}

/** Runs a command in a process group of its own, so that a check that hangs ends with all it started. */
function run([program, ...args], minutes, out) {
  return new Promise((done) => {
    const isShown = out === process.stdout;
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', ...(isShown ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
      detached: true,
    });
    running.add(child);
    for (const stream of isShown ? [] : [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => out.write(text));
    }
    const late = setTimeout(() => {
      out.write(`It has not ended within ${minutes} minutes and is stopped.\n`);
      end(child, 'SIGTERM');
      setTimeout(() => end(child, 'SIGKILL'), 10_000).unref();
    }, minutes * 60_000);
    const finish = (ok, reason) => {
      if (reason) out.write(`${reason}\n`);
      clearTimeout(late);
      running.delete(child);
      done(ok);
    };
    child.once('error', (error) => finish(false, `${program} could not be started: ${error.message}`));
    // Once it has ended and all that it said has come; shown, it writes by itself.
    child.once(isShown ? 'exit' : 'close', (code, signal) =>
      finish(code === 0, signal && `It was ended by ${signal}.`),
    );
  });
}

function end(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** A tier of tests; more minutes than it may take on a quiet machine, fewer than make the whole too long. */
function tests(title, task, minutes) {
  const report = join(folder, `${task.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    title,
    command: ['npm', 'run', task, '--', ...reporters],
    minutes,
    count: (ok) => countTests(report, ok),
  };
}

/** The numbers of vitest's own report. A run that tested nothing, or failed beside its tests, has failed. */
function countTests(report, ok) {
  if (!existsSync(report)) {
    return { passed: 0, failed: 1, reasons: ['No test ran: there is no report.'] };
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not be loaded, or whose set-up failed, has no failed test to be counted by.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const reasons = brokenFiles.map(({ name, message }) => `${name}: ${message}`);
  for (const { name, assertionResults } of testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        reasons.push(`${name}: ${fullName}\n${failureMessages.map(inShort).join('\n')}`);
  const failed = numFailedTests + brokenFiles.length;
  if (numPassedTests + failed === 0) reasons.push('No test ran.');
  const failedOtherwise = failed === 0 && (!ok || numPassedTests === 0);
  return { passed: numPassedTests, failed: failed + Number(failedOtherwise), reasons };
}

/** An error without the steps of installed packages. */
function inShort(message) {
  return message
    .replace(/\n +at .*node_modules.*/g, '')
    .replace(/\n +at new Promise.*/g, '')
    .slice(0, 2000);
}

/** The browser test needs a Chromium. */
function installChromium(out) {
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const hint = 'install Chromium, or say in CHROMIUM_PATH where it is.';
  return installForCi(chromium, ['chromium', 'fonts-noto-cjk'], hint, out);
}

/** The tests of rates that gateways share need a Redis; on a developer's machine without one they are left out. */
function installRedis(out) {
  return process.env.CI ? installForCi('/usr/bin/redis-server', ['redis-server'], '', out) : true;
}

/** CI gets programs from Debian; nothing is installed on a developer's machine. */
async function installForCi(program, packages, hint, out) {
  if (existsSync(program)) return true;
  if (!process.env.CI) {
    out.write(`There is no ${program}: ${hint}\n`);
    return false;
  }
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  return (await run([...quiet, 'apt-get', 'update'], 3, out)) && (await run([...quiet, ...install], 5, out));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
