import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: begun last, they would keep one core busy while the other has nothing to do. */
const longest = [
  'test/hard/new-subgraph.test.ts',
  'test/hard/processes.test.ts',
  'test/engine/random.test.ts',
  'test/hard/stop.test.ts',
  'test/hard/events/killed.test.ts',
  'test/hard/killed-act.test.ts',
  'test/hard/backup.test.ts',
  'subgraphs/allowances/test/hard/standards.test.ts',
  'test/engine/rewritten.test.ts',
  'test/journeys/reload.test.ts',
  'subgraphs/elder-care/test/acts.test.ts',
  'test/contract/statements.test.ts',
  'test/contract/entities.test.ts',
  'test/contract/scopes.test.ts',
  'subgraphs/allowances/test/permissions.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.indexOf(relative(this.ctx.config.root, moduleId));
      return place < 0 ? longest.length : place;
    };
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
