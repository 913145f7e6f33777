// The hour before lunch at 22 canteens: orders come in at an even rate, whether or not those before them were answered, and menus
// are read ten times as often. What was answered is compared with what is in the database afterwards. A PostgreSQL of its own,
// which waits for the disk at every commit and is thrown away.

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../kit/src/database.ts';
import { appConnection, prepareDatabase } from '../../kit/src/database-setup.ts';
import { startEmbeddedPostgres } from '../../kit/src/embedded-postgres.ts';
import { openSealing, parseSealingKeys } from '../../kit/src/sealing.ts';
import type { GraphAnswer } from '../../kit/src/services.ts';
import { startSubgraph } from '../../kit/src/subgraph.ts';
import type { Viewer } from '../../kit/src/viewer.ts';
import { elderCare } from '../../subgraphs/elder-care/src/subgraph.ts';

const orders = Number(process.argv[2] ?? 5_000);
const seconds = Number(process.argv[3] ?? 600);
const readsForEach = 10;
const canteens = 22;
const seats = 40;
const servedOn = '2026-11-20';
const community = '222401003004';
/** Before both cut-offs, and the clock goes on from there. */
const opens = Date.parse('2026-11-19T14:00:00+08:00');
const begun = Date.now();
const clock = { now: () => new Date(opens + Date.now() - begun), today: () => '2026-11-19' };

const secret = 'secret of the measurement';
const sealing = openSealing(parseSealingKeys(`bench:${randomBytes(32).toString('base64')}`));
const folder = mkdtempSync(join(tmpdir(), 'lunch-hour-'));
chmodSync(folder, 0o711);
const server = await startEmbeddedPostgres({
  folder: join(folder, 'postgres'),
  password: secret,
  settings: {},
});

const two = (n: number) => String(n).padStart(4, '0');
const dinerOf = (n: number) => `res_${two(n)}`;
const cardOf = (n: number) => `mcd_${two(n)}`;
const menuOf = (canteen: number) => `mnu_${two(canteen)}`;

try {
  const admin = { ...server.connection, database: 'postgres' };
  await prepareDatabase(admin, ['elder-care'], secret);
  const database = openDatabase({ ...appConnection(admin, 'elder-care', secret), sealing });
  await addCity(database);
  const subgraph = await startSubgraph(elderCare, { database, clock, subgraphs: { residents } });

  const ask = (query: string, variables: Record<string, unknown>, viewer: Viewer | null) =>
    subgraph.answer({ query, variables }, { viewer, requestId: 'lunch', language: 'zhHans' });
  const times = { order: [] as number[], menu: [] as number[] };
  const accepted: { id: string; number: number }[] = [];
  const refusals = new Map<string, number>();
  let failures = 0;

  const started = performance.now();
  const pending: Promise<void>[] = [];
  const total = orders * (readsForEach + 1);
  for (let n = 0; n < total; n += 1) {
    // Late is late: the time of an answer counts from when its request was due.
    const due = started + (n / total) * seconds * 1000;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    pending.push(n % (readsForEach + 1) === 0 ? order(n / (readsForEach + 1), due) : read(n, due));
  }
  await Promise.all(pending);
  const took = (performance.now() - started) / 1000;

  /** One diner; every tenth asks for a second meal at the next canteen at the same moment, with the same card. */
  async function order(n: number, due: number): Promise<void> {
    const isSecond = n % 10 === 9;
    const diner = isSecond ? n - 1 : n;
    const canteen = (diner + (isSecond ? 1 : 0)) % canteens;
    // In steps that share nothing with the number of canteens, so that each has its part of every kind.
    const kind = Math.floor(n / canteens) % 20;
    const how =
      kind < 13
        ? { mode: 'DINE_IN', sittingAt: ['11:00', '11:30', '12:00'][kind % 3] }
        : kind < 17
          ? { mode: 'TAKE_AWAY' }
          : { mode: 'DELIVERY', address: `测试路${n}号` };
    const card = n % 2 === 0 || isSecond ? { cardId: cardOf(diner) } : {};
    const input = {
      clientMutationKey: `lunch ${n}`,
      menuId: menuOf(canteen),
      residentId: dinerOf(diner),
      setNumber: 1,
      quantity: 1,
      ...how,
      ...card,
    };
    const { data, errors } = await ask(
      `mutation ($input: OrderCanteenMealInput!) { orderCanteenMeal(input: $input) {
        order { id number split { payer amount { fen } } price { fen } } problems { code } } }`,
      { input },
      viewerOf(diner),
    );
    times.order.push(performance.now() - due);
    const payload = data?.orderCanteenMeal as
      | { order: { id: string; number: number } | null; problems: { code: string }[] }
      | undefined;
    if (errors || !payload) failures += 1;
    else if (payload.order) accepted.push(payload.order);
    else for (const { code } of payload.problems) refusals.set(code, (refusals.get(code) ?? 0) + 1);
  }

  async function read(n: number, due: number): Promise<void> {
    const { data, errors } = await ask(
      `query ($id: ID!, $on: LocalDate!) { canteen(id: $id) { name { text } prices(on: $on) { group price { fen } }
        menus(on: $on) { cutOffAt sets { number diet portionsLeft dishes { name { text } allergens } }
          sittings { startsAt free } } } }`,
      { id: `can_${two(n % canteens)}`, on: servedOn },
      null,
    );
    times.menu.push(performance.now() - due);
    if (errors || !data?.canteen) failures += 1;
  }

  console.log(
    `${orders} orders and ${orders * readsForEach} reads of menus in ${took.toFixed(1)} s (due in ${seconds} s)`,
  );
  for (const [what, all] of Object.entries(times)) console.log(`${what}: ${quantiles(all)}`);
  console.log(`accepted: ${accepted.length}; refused: ${JSON.stringify(Object.fromEntries(refusals))}`);
  const faults = [...(await faultsIn(database, accepted)), ...(failures > 0 ? [`${failures} errors`] : [])];
  console.log(
    faults.length === 0 ? 'nothing lost, no seat oversold, no balance below zero' : faults.join('\n'),
  );
  if (faults.length > 0) process.exitCode = 1;
  await subgraph.stop();
  await database.close();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

function quantiles(all: number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (percent: number) =>
    (sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0).toFixed(0);
  return `p50 ${at(50)} ms, p95 ${at(95)} ms, p99 ${at(99)} ms`;
}

/** What does not hold of the database, beside what was answered. */
async function faultsIn(
  { sql }: ReturnType<typeof openDatabase>,
  answered: readonly { id: string }[],
): Promise<string[]> {
  const kept = await sql<{ id: string }[]>`SELECT id FROM meal_orders WHERE status = 'PLACED'`;
  const ids = new Set(kept.map(({ id }) => id));
  const lost = answered.filter(({ id }) => !ids.has(id)).length;
  const [row] = await sql`SELECT
    (SELECT count(*)::int FROM canteen_sittings WHERE taken > seats) AS oversold,
    (SELECT count(*)::int FROM canteen_sittings s WHERE taken <> (SELECT coalesce(sum(quantity), 0) FROM meal_orders o
      WHERE o.menu_id = s.menu_id AND o.sitting_at = s.starts_at AND o.status <> 'CANCELLED')) AS miscounted,
    (SELECT count(*)::int FROM canteen_menus m WHERE last_number <> (SELECT count(*) FROM meal_orders o
      WHERE o.menu_id = m.id)) AS gaps,
    (SELECT count(*)::int FROM meal_cards WHERE balance_fen < 0) AS below,
    (SELECT count(*)::int FROM meal_cards c WHERE balance_fen <> (SELECT coalesce(sum(fen), 0) FROM meal_card_entries e
      WHERE e.card_id = c.id)) AS unbalanced,
    (SELECT count(*)::int FROM meal_orders o WHERE full_fen <> (SELECT sum(fen) FROM meal_order_splits s
      WHERE s.order_id = o.id)) AS uneven,
    (SELECT max(taken)::int FROM canteen_sittings) AS most`;
  console.log(`seats taken in the fullest sitting: ${row?.most} of ${seats}`);
  return [
    ...(lost > 0 ? [`${lost} orders were answered and are not there`] : []),
    ...(kept.length === answered.length
      ? []
      : [`${kept.length} orders are there, ${answered.length} answered`]),
    ...['oversold', 'miscounted', 'gaps', 'below', 'unbalanced', 'uneven'].flatMap((what) =>
      row?.[what] === 0 ? [] : [`${what}: ${row?.[what]}`],
    ),
  ];
}

function viewerOf(diner: number): Viewer {
  return {
    subject: `resident ${diner}`,
    name: `resident ${diner}`,
    role: 'RESIDENT',
    scopes: ['elder-care:read', 'elder-care:request'],
    division: null,
    residentId: dinerOf(diner),
    organisationIds: [],
  };
}

/** The register: everybody is 80 and lives in one community. */
async function residents({ variables = {} }: { variables?: Record<string, unknown> }): Promise<GraphAnswer> {
  const data: Record<string, unknown> = {};
  for (const [name, ids] of Object.entries(variables)) {
    if (!name.startsWith('ids')) continue;
    data[`c${name.slice(3)}`] = (ids as string[]).map((id) => ({
      id,
      birthDate: '1946-05-01',
      sex: 'FEMALE',
      diedOn: null,
      communityCode: community,
    }));
  }
  return { data } as GraphAnswer;
}

/** Canteens with a menu of one set, and a card with 15 yuan for every diner. */
async function addCity({ sql }: ReturnType<typeof openDatabase>): Promise<void> {
  const n = sql`lpad(n::text, 4, '0')`;
  await sql`INSERT INTO canteens (id, name_zh, name_ko, name_en, model, community_code, address, built_on, opened_on, seats,
      delivers_meals, diets, source_note_zh, source_note_ko, source_note_en)
    SELECT 'can_' || ${n}, '食堂', '식당', 'Canteen', 'PUBLIC_BUILT_PRIVATE_RUN', ${community}, '延吉市', '2024-01-01',
      '2024-01-01', ${seats}::int, true, '{}', '', '', '' FROM generate_series(0, ${canteens - 1}::int) AS n`;
  await sql`INSERT INTO canteen_hours SELECT id, weekday, 'LUNCH', '11:00', '12:30' FROM canteens,
    generate_series(1, 7) AS weekday`;
  await sql`INSERT INTO canteen_prices SELECT id, g, fen, '2024-01-01', NULL FROM canteens,
    (VALUES ('SIXTY_AND_OVER', 1000), ('UNDER_SIXTY', 1500)) AS p (g, fen)`;
  await sql`INSERT INTO canteen_dishes SELECT 'dsh_' || c.id || d, c.id, '菜', '채소', 'Dish', 'SIDE', '{}', '2024-01-01'
    FROM canteens c, generate_series(1, 6) AS d`;
  await sql`INSERT INTO canteen_menus (id, canteen_id, served_on, meal, status, version)
    SELECT 'mnu_' || ${n}, 'can_' || ${n}, ${servedOn}, 'LUNCH', 'PUBLISHED', 1
    FROM generate_series(0, ${canteens - 1}::int) AS n`;
  await sql`INSERT INTO canteen_menu_sets (menu_id, number, name_zh, name_ko, name_en)
    SELECT id, 1, '套餐', '세트', 'Set' FROM canteen_menus`;
  await sql`INSERT INTO canteen_menu_dishes SELECT m.id, 1, d.id, 1 FROM canteen_menus m
    JOIN canteen_dishes d ON d.canteen_id = m.canteen_id`;
  await sql`INSERT INTO canteen_sittings SELECT m.id, s, s + interval '30 minutes', ${seats}::int FROM canteen_menus m,
    unnest(ARRAY['11:00', '11:30', '12:00']::time[]) AS s`;
  await sql`INSERT INTO meal_cards (id, resident_id, community_code, status, version, issued_on)
    SELECT 'mcd_' || ${n}, 'res_' || ${n}, ${community}, 'ACTIVE', 1, '2026-01-01' FROM generate_series(0, ${orders}::int) AS n`;
  await sql`INSERT INTO meal_card_entries (card_id, kind, fen, at, source, entered_by)
    SELECT id, 'TOP_UP', 1500, now(), 'SELF', 'measurement' FROM meal_cards`;
}
