import fc from 'fast-check';
import { expect } from 'vitest';
import type { Database } from '../database.ts';

/**
 * Tries whether what is kept of rows agrees with them after any statements, some of which are undone: one by itself, or all
 * with their transaction.
 * @param statements each makes the text of one, from a number
 * @param recount the text of a statement that finds what is kept and should be otherwise
 */
export async function agreesAfterAny(
  sql: Database['sql'],
  statements: readonly ((n: number) => string)[],
  recount: string,
): Promise<void> {
  const chosen = fc.tuple(fc.nat({ max: statements.length - 1 }), fc.nat({ max: 10_000 }));
  const undo = new Error('undone');
  const undone = (error: unknown) => {
    if (error !== undo) throw error;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(chosen, { minLength: 1, maxLength: 12 }),
      fc.nat({ max: 12 }),
      fc.boolean(),
      async (list, undoneAt, isKept) => {
        const done = sql.begin(async (tx) => {
          for (const [at, [which, n]] of list.entries()) {
            const run = (by: Pick<typeof tx, 'unsafe'>) => by.unsafe(statements[which]?.(n) ?? '');
            if (at !== undoneAt) await run(tx);
            else
              await tx
                .savepoint(async (inner) => {
                  await run(inner);
                  throw undo;
                })
                .catch(undone);
          }
          await tx`SET CONSTRAINTS ALL IMMEDIATE`;
          expect(await tx.unsafe(recount)).toEqual([]);
          if (!isKept) throw undo;
        });
        await done.catch(undone);
        expect(await sql.unsafe(recount)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}
