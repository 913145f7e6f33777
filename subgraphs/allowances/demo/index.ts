/** The demo's allowances: grants and their money as rows; what people and offices did about some of them, as acts. */
import type { Database } from '@civil-affairs/kit/database';
import type { LoadDemo } from '@civil-affairs/kit/demo-city';
import { demoRegister } from '@civil-affairs/kit/demo-registry';
import { startReplay } from '@civil-affairs/kit/replay';
import { type Context, createContext } from '../src/context.ts';
import { demoId } from '../src/ids.ts';
import { termsOf } from '../src/queries/grants.ts';
import { delegatedStreets, staff } from '../src/tables/applications.ts';
import { grantMembers, grants, grantTerms } from '../src/tables/grants.ts';
import { loadAccounts } from './accounts.ts';
import { grantsWithCase, replayApplications, replayPast } from './applications.ts';
import { calculateTerms } from './calculations.ts';
import type { Scene } from './case.ts';
import { copyTo, type Sql } from './copy.ts';
import type { DemoGrant } from './grant.ts';
import { planGrants } from './grants.ts';
import { loadReviews, replayLife, rolesOf } from './life.ts';
import { loadPayments } from './payments.ts';
import { demoStaff } from './staff.ts';

/** Synthetic grants, with amounts that follow from the published standards and an invented income. */
export const loadDemo: LoadDemo = async (sql, city, database) => {
  const { planned, first } = await planGrants(sql, city);
  const withCase = grantsWithCase(planned);
  const others = planned.filter((one) => !withCase.includes(one));
  const { idle, bereaved: mourning } = rolesOf(planned);
  await calculateTerms(sql, [
    ...withCase.flatMap((of) => of.terms.slice(1).map((term) => ({ of, term }))),
    ...[idle, ...mourning]
      .filter((of) => !withCase.includes(of))
      .flatMap((of) => of.terms.map((term) => ({ of, term }))),
  ]);
  await copyGrants(sql, others);
  await loadAccounts(sql, { database }, planned, withCase);
  const staffRows = demoStaff(city);
  await copyTo(sql, staff, staffRows);
  await copyTo(sql, delegatedStreets, [
    // One town decides itself, so that the shorter deadline is seen.
    { divisionCode: '222401105', since: '2026-07-01', source: '演示设置，非真实委托' },
  ]);

  const replay = startReplay<Context>(database, demoId, (services, facts) => ({
    ...createContext(services, facts),
    ...register,
    // Nobody who is counted has married since.
    marriageNews: async () => [],
  }));
  const known = [...first, ...planned.map(({ household }) => household)];
  const register = demoRegister(known, replay.clock);
  const scene: Scene = { replay, database, staff: staffRows };
  await replayPast(scene, planned);
  await copyTo(
    sql,
    grantTerms,
    withCase.flatMap(({ terms }) => terms.slice(1)),
  );
  await replayApplications(scene, planned, first);
  await replayLife(scene, planned);

  await readTerms(database, planned);
  await loadPayments(sql, { database }, planned);
  await loadReviews(sql, scene, others);
};

async function copyGrants(sql: Sql, planned: readonly DemoGrant[]): Promise<void> {
  await copyTo(
    sql,
    grants,
    planned.values().map(({ grant }) => grant),
  );
  await copyTo(
    sql,
    grantTerms,
    planned.values().flatMap(({ terms }) => terms),
  );
  await copyTo(
    sql,
    grantMembers,
    planned.values().flatMap(({ members }) => members),
  );
}

/** What was paid follows from the terms that the acts have written. */
async function readTerms({ db }: Database, planned: readonly DemoGrant[]): Promise<void> {
  const changed = planned.filter(({ later }) => later);
  const rows = await termsOf(
    db,
    changed.map(({ grant }) => grant.id),
  );
  const own = Map.groupBy(rows, ({ grantId }) => grantId);
  for (const one of changed) one.terms = own.get(one.grant.id) ?? [];
}
