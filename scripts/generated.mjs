// `npm run generated`: generates again all that is generated, and fails when the repository holds something else.
import { spawnSync } from 'node:child_process';

const files = [
  'schema.graphql',
  'gateway/supergraph.graphql',
  'kit/src/generated/*.ts',
  'subgraphs/*/src/generated/*.ts',
  'test/generated.ts',
  'docs/events.md',
  'docs/messages.md',
  'docs/operations.md',
  'docs/problems.md',
];

/** In a container the clone may belong to another user than the one who runs the checks. */
const git = (...args) => run('git', ['-c', 'safe.directory=*', ...args, '--', ...files]);

const generated = run('npm', ['run', '-s', 'graph']);
const changed = git('diff', '--stat', '--exit-code');
const untracked = git('ls-files', '--others');
process.stdout.write(changed.output + untracked.output);
if (!generated.ok) {
  process.stdout.write(generated.output);
  console.log('The graph could not be generated.');
} else if (!changed.ok || !untracked.ok || untracked.output) {
  console.log(
    'These files are not what `npm run graph` makes of the sources. They are now: add them to the commit.',
  );
} else {
  console.log('Every generated file is current.');
  process.exit(0);
}
process.exitCode = 1;

function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}` };
}
