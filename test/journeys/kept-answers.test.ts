// What everybody is given alike is made once, as long as the rows behind it are the same; nothing of a person is kept.
import { cityClock, demoDate } from '@civil-affairs/kit/clock';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { operations, publicVisitor } from '../operations.ts';

describe.each(['compiled', 'stock'] as const)('with the engine %s', (engine) => {
  let graph: TestGraph;
  let today = demoDate;
  beforeAll(async () => {
    const { now } = cityClock(demoDate);
    graph = await startTestGraph({ engine, keepsAnswers: true, clock: { now, today: () => today } });
    await vi.waitFor(async () => expect(await statementsOf(overview)).toBe(0), 10_000);
  });
  afterAll(() => graph?.stop());

  const overview = async () => {
    const { data, errors } = await graph.run('CityOverview');
    expect(errors).toBeUndefined();
    return data.division;
  };

  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    graph.statements.length = 0;
    await work();
    return graph.statements.length;
  }

  test('the second overview of the city is the first one, and asks the database nothing', async () => {
    const first = await overview();
    expect(first).toMatchObject({ elderCare: { institutionCount: 82 }, funerals: { hotline: '96444' } });
    expect(await statementsOf(async () => expect(await overview()).toEqual(first))).toBe(0);
  });

  test.each(operations.filter(({ persona }) => persona === publicVisitor))(
    '$name is answered to a visitor as to the one before, and as to a resident with a token',
    async ({ name, query }) => {
      if (/^mutation/m.test(query)) return;
      const first = await graph.run(name);
      expect(await graph.run(name)).toEqual(first);
      expect(await graph.run(name, {}, 'resident')).toEqual(first);
    },
  );

  test('an act changes a figure: the next answer has it, and only the domain of the act is asked again', async () => {
    const before = await overview();
    const { data } = await graph.run('RegisterMarriage');
    expect(data.registerMarriage.problems).toEqual([]);
    graph.statements.length = 0;
    const after = await overview();
    expect(after).toEqual({
      ...before,
      marriages: {
        ...before.marriages,
        registeredThisYear: before.marriages.registeredThisYear + 1,
      },
    });
    expect([...new Set(graph.statements.map(({ subgraph }) => subgraph))]).toEqual(['marriages']);
  });

  test('what somebody else writes is in the answers a moment later', async () => {
    const { sql } = graph.city.openAsAdmin();
    await sql`UPDATE residents.divisions SET name_en = 'Yanji City' WHERE code = '222401'`;
    await expect.poll(async () => (await overview()).name.en).toBe('Yanji City');
  });

  test('who has a token is given what was kept where nothing depends on it, and leaves it for others', async () => {
    const query = '{ division(code: "222401") { marriages { officeCount } } }';
    const ask = (who: string | null) => async () =>
      expect((await graph.request(query, {}, who)).errors).toBeUndefined();
    expect(await statementsOf(ask('community-worker'))).toBeGreaterThan(0);
    for (const who of ['auditor', null, 'community-worker']) expect(await statementsOf(ask(who))).toBe(0);
  });

  test('small counts are kept for whoever sees as much of them as a visitor, and made each time for their staff', async () => {
    const query = '{ division(code: "222401003004") { marriages { registeredThisYear } } }';
    const ask = (who: string | null) => async () =>
      expect((await graph.request(query, {}, who)).errors).toBeUndefined();
    for (const who of ['community-worker', null]) expect(await statementsOf(ask(who))).toBeGreaterThan(0);
    for (const who of [null, 'resident']) expect(await statementsOf(ask(who))).toBe(0);
    for (const who of ['community-worker', 'street-officer'])
      expect(await statementsOf(ask(who))).toBeGreaterThan(0);
  });

  test.each(operations.filter(({ persona }) => persona === publicVisitor))(
    '$name is answered to everybody as if nobody had asked before',
    async ({ name, query }) => {
      if (/^mutation/m.test(query)) return;
      const askers = [null, 'resident', 'community-worker', 'auditor'];
      const ask = (who: string | null) => graph.run(name, {}, who);
      /** Whatever was kept is of another day. */
      const forgetting = async () => {
        today = '2027-02-01';
        await ask(null);
        today = demoDate;
      };
      for (const who of askers) {
        await forgetting();
        const alone = await ask(who);
        for (const other of askers) {
          await forgetting();
          await ask(other);
          expect(await ask(who)).toEqual(alone);
        }
      }
    },
  );

  test('an operation of which one part may not be kept is made each time', async () => {
    const query = '{ division(code: "222401") { name { en } } viewer { subject } }';
    await graph.request(query);
    expect(await statementsOf(() => graph.request(query))).toBeGreaterThan(0);
  });

  test('each language has its own', async () => {
    const query = '{ division(code: "222401003004") { name { text } } }';
    const inLanguage = async (language: string) => {
      const response = await fetch(graph.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    const named = (text: string) => ({ division: { name: { text } } });
    for (let times = 0; times < 2; times += 1) {
      expect(await inLanguage('zh')).toEqual(named('民盛社区'));
      expect(await inLanguage('ko')).toEqual(named('민성사회구역'));
    }
    expect(await statementsOf(() => inLanguage('ko'))).toBe(0);
  });

  test('a new day has answers of its own', async () => {
    await overview();
    today = '2027-01-01';
    const ofNewYear = await overview();
    expect(ofNewYear.marriages.registeredThisYear).toBe(0);
    expect(await statementsOf(overview)).toBe(0);
    today = demoDate;
  });
});
