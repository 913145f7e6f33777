import { GraphQLError, parse } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../src/database.ts';
import { type Keep, keepAnswers } from '../src/kept-answers.ts';
import type { GraphAnswer, Services, Transport } from '../src/services.ts';
import { startSubgraph } from '../src/subgraph.ts';
import { testViewer } from '../src/testing/index.ts';
import type { RequestFacts } from '../src/viewer.ts';
import { maySeeSmallCounts } from '../src/watched-viewer.ts';

let stamp: string | undefined;
let now: number;
let made: number;
let keep: Keep;

beforeEach(() => {
  stamp = 'as it was';
  now = 0;
  made = 0;
  keep = keepAnswers(
    () => stamp,
    () => now,
  );
});

/** Of who asks nothing was asked. */
const dependsOn = { smallCounts: new Map<string, boolean>(), looked: false };

interface Request {
  key?: string;
  maxAge?: number;
  objectLimit?: number;
  objects?: number;
  mayBeKept?: boolean;
  data?: Record<string, unknown>;
  /** What happens while it is made. */
  meanwhile?: () => Promise<void> | void;
}

/** Asks for an answer that says which one it is of those that were made. */
async function ask(request: Request = {}): Promise<unknown> {
  const { key = 'key', maxAge = 60, objectLimit = 100, objects = 3, mayBeKept = true } = request;
  const answer = await keep(key, { viewer: null, maxAge, objectLimit }, async () => {
    made += 1;
    const data = request.data ?? { made };
    await request.meanwhile?.();
    return { answer: { data, extensions: { objects } } satisfies GraphAnswer, mayBeKept, dependsOn };
  });
  return answer.data?.made ?? answer.data;
}

/** A promise that others end. */
function barrier() {
  return Promise.withResolvers<void>();
}

describe('an answer is given again', () => {
  test('to who asks the same, with what it has cost', async () => {
    const first = await keep('key', { viewer: null, maxAge: 60 }, async () => ({
      answer: { data: { a: [1, null, '延吉'] }, extensions: { objects: 2 } },
      mayBeKept: true,
      dependsOn,
    }));
    const again = await keep('key', { viewer: null, maxAge: 60 }, () => expect.unreachable());
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });

  test('unharmed by whoever has written into it', async () => {
    const made = async () => ({
      answer: { data: { list: [1] as number[] }, extensions: { objects: 1 } },
      mayBeKept: true,
      dependsOn,
    });
    for (let times = 0; times < 3; times += 1) {
      const { data } = await keep('key', { viewer: null, maxAge: 60 }, made);
      expect(data).toEqual({ list: [1] });
      (data as { list: number[] }).list.push(2);
    }
  });

  test('and made once for those who ask at the same time', async () => {
    const { promise: meanwhile, resolve } = barrier();
    const answers = Array.from({ length: 5 }, () => ask({ meanwhile: () => meanwhile }));
    resolve();
    expect(await Promise.all(answers)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('an answer is made anew', () => {
  test('for another key', async () => {
    expect([await ask(), await ask({ key: 'other' }), await ask()]).toEqual([1, 2, 1]);
  });

  test('after the rows or the day have changed, also back to what they were', async () => {
    await ask();
    stamp = 'another day';
    expect(await ask()).toBe(2);
    stamp = 'as it was';
    expect(await ask()).toBe(3);
  });

  test('when something has changed while it was made', async () => {
    const change = () => {
      stamp = `changed ${made}`;
    };
    expect([await ask({ meanwhile: change }), await ask({ meanwhile: change })]).toEqual([1, 2]);
    expect([await ask(), await ask()]).toEqual([3, 3]);
  });

  test('for who asks after a change, though another one is still under way', async () => {
    const { promise: meanwhile, resolve } = barrier();
    const before = ask({ meanwhile: () => meanwhile });
    stamp = 'changed';
    expect(await ask()).toBe(2);
    resolve();
    expect(await before).toBe(1);
    expect(await ask()).toBe(2);
  });

  test('once its time is over, counted from when it was begun', async () => {
    await ask({
      maxAge: 2,
      meanwhile: () => {
        now += 500;
      },
    });
    now = 1_999;
    expect(await ask()).toBe(1);
    now = 2_000;
    expect(await ask()).toBe(2);
  });

  test('each time while nobody would hear of a change', async () => {
    await ask();
    stamp = undefined;
    expect([await ask(), await ask()]).toEqual([2, 3]);
    stamp = 'as it was';
    expect(await ask()).toBe(4);
  });

  test('when it may not be kept, also for those who have waited for it', async () => {
    const { promise: meanwhile, resolve } = barrier();
    const answers = [1, 2].map(() => ask({ mayBeKept: false, meanwhile: () => meanwhile }));
    resolve();
    expect(await Promise.all(answers)).toEqual([1, 2]);
    expect(await ask()).toBe(3);
  });

  test('when it could not be made: who has waited tries alone', async () => {
    const { promise: meanwhile, reject } = Promise.withResolvers<void>();
    const failing = ask({ meanwhile: () => meanwhile });
    const waiting = ask();
    reject(new Error('gone'));
    await expect(failing).rejects.toThrow('gone');
    expect(await waiting).toBe(2);
  });

  test('for who may not have as many objects made: it is refused as without', async () => {
    await ask({ objects: 50 });
    expect(await ask({ objectLimit: 49 })).toBe(2);
    expect(await ask({ objectLimit: 50 })).toBe(1);
  });
});

describe('so much is kept', () => {
  const long = { text: 'a'.repeat(99_000) };

  test('and what was not asked for longest goes first', async () => {
    for (let n = 0; n < 20; n += 1) await ask({ key: `${n}`, data: { n, ...long } });
    expect(await ask({ key: '0' })).toMatchObject({ n: 0 });
    await ask({ key: 'one more', data: long });
    expect(made).toBe(21);
    expect(await ask({ key: '0' })).toMatchObject({ n: 0 });
    expect(await ask({ key: '2' })).toMatchObject({ n: 2 });
    expect(await ask({ key: '1' })).toBe(22);
  });

  test('and nothing that would take a tenth of it', async () => {
    const huge = { text: 'a'.repeat(200_000) };
    await ask({ data: huge });
    expect(await ask()).toBe(2);
  });

  test('and what is dropped for a change takes no room', async () => {
    for (let n = 0; n < 100; n += 1) {
      stamp = `${n}`;
      await ask({ key: `${n}`, data: long });
    }
    for (let n = 0; n < 10; n += 1) await ask({ key: `last ${n}`, data: long });
    const before = made;
    for (let n = 0; n < 10; n += 1) await ask({ key: `last ${n}` });
    expect(made).toBe(before);
  });
});

describe('a subgraph', () => {
  const typeDefs = parse(`
    type Query { figure(of: String): Int  smallCount: Int  who: String  broken: Int  others: Int  word: LocalizedText }
    type Mutation { count: Int }
  `);
  let version: number | undefined;
  let today: string;
  let answered: number;

  async function start(services: Partial<Services> = {}): Promise<Transport> {
    version = 1;
    today = '2026-11-20';
    answered = 0;
    const one = () => {
      answered += 1;
      return answered;
    };
    const resolvers = {
      Query: {
        figure: one,
        smallCount: (_: unknown, __: unknown, context: RequestFacts) =>
          maySeeSmallCounts(context, '222401') ? one() : -one(),
        who: (_: unknown, __: unknown, { viewer }: RequestFacts) => `${viewer?.subject} ${one()}`,
        broken: () => {
          one();
          throw new GraphQLError('no');
        },
        others: async (_: unknown, __: unknown, { ask }: { ask: () => Promise<unknown> }) => {
          await ask();
          return one();
        },
        word: () => ({ zhHans: `${one()} 字`, ko: '글자', en: 'word' }),
      },
      Mutation: { count: one },
    };
    const running = await startSubgraph(
      {
        name: 'toy',
        typeDefs,
        resolvers,
        createContext: ({ subgraphs }, facts) => ({
          ...facts,
          ask: () => subgraphs.neighbour?.({ query: '{ __typename }' }, facts),
        }),
      },
      {
        database: { changes: { version: () => version } } as Database,
        clock: { now: () => new Date(), today: () => today },
        subgraphs: { neighbour: async () => ({ data: null }) },
        ...services,
      },
    );
    return running.answer;
  }

  const facts: RequestFacts = {
    viewer: null,
    requestId: 'test',
    language: 'zhHans',
    objectLimit: 10,
    maxAge: 60,
  };
  const figure = { query: '{ figure }' };

  test('keeps what everybody is given alike', async () => {
    const answer = await start();
    const first = await answer(figure, facts);
    expect(first).toEqual({ data: { figure: 1 }, extensions: { objects: 0 } });
    expect(await answer(figure, { ...facts, requestId: 'another' })).toEqual(first);
    version = 2;
    expect(await answer(figure, facts)).toMatchObject({ data: { figure: 2 } });
    today = '2026-11-21';
    expect(await answer(figure, facts)).toMatchObject({ data: { figure: 3 } });
  });

  test('answers what has other variables, another operation or another language by itself', async () => {
    const answer = await start();
    const query = 'query A($of: String) { figure(of: $of) } query B { figure }';
    const request = (operationName: string, of?: string) =>
      answer({ query, operationName, variables: { of } }, facts);
    await request('A', 'a');
    await request('A', 'b');
    await request('B');
    expect(await request('A', 'a')).toMatchObject({ data: { figure: 1 } });
    expect(answered).toBe(3);
    const word = { query: '{ word { text } }' };
    expect(await answer(word, facts)).toMatchObject({ data: { word: { text: '4 字' } } });
    expect(await answer(word, { ...facts, language: 'ko' })).toMatchObject({
      data: { word: { text: '글자' } },
    });
  });

  const worker = { ...facts, viewer: testViewer({ division: '222401003' }) };
  const officer = { ...facts, viewer: testViewer({ division: '222401' }) };

  test('gives a viewer what it has kept for others, and others what it has made for a viewer', async () => {
    const answer = await start();
    const first = await answer(figure, worker);
    for (const who of [facts, officer, worker]) expect(await answer(figure, who)).toEqual(first);
    expect(answered).toBe(1);
  });

  test('keeps for nobody who says who it is what it looks at the viewer for', async () => {
    const answer = await start();
    const who = { query: '{ who }' };
    const answerFor = async (by: RequestFacts) => (await answer(who, by)).data?.who;
    expect(await answerFor(worker)).toMatch(/ 1$/);
    expect(await answerFor(officer)).toMatch(/ 2$/);
    expect(await answerFor(facts)).toBe('undefined 3');
    expect(await answerFor(facts)).toBe('undefined 3');
    expect(await answerFor(worker)).toMatch(/ 4$/);
    expect(await answerFor(facts)).toBe('undefined 3');
  });

  test('gives small counts to whoever may see as much of them as a visitor', async () => {
    const answer = await start();
    const smallCount = { query: '{ smallCount }' };
    const shown = async (to: RequestFacts) => (await answer(smallCount, to)).data?.smallCount;
    expect(await shown(officer)).toBe(1);
    expect(await shown(worker)).toBe(-2);
    expect(await shown(facts)).toBe(-2);
    expect(await shown(officer)).toBe(3);
    expect(await shown(worker)).toBe(-2);
  });

  const { maxAge: _, ...unsaid } = facts;
  test.each([
    ['what nobody says may be kept', figure, unsaid],
    ['what may be kept for no time', figure, { ...facts, maxAge: 0 }],
    ['a mutation', { query: 'mutation { count }' }, facts],
    ['an answer with an error', { query: '{ broken figure }' }, facts],
    ['what another subgraph was asked for', { query: '{ others }' }, facts],
    ['what is no document', { query: '{ figure' }, facts],
  ] as const)('does not keep %s', async (what, request, known) => {
    const answer = await start();
    await answer(request, known);
    const before = answered;
    await answer(request, known);
    expect(answered > before).toBe(what !== 'what is no document');
  });

  test('keeps nothing where it is told not to', async () => {
    const answer = await start({ keepsAnswers: false });
    await answer(figure, facts);
    expect(await answer(figure, facts)).toMatchObject({ data: { figure: 2 } });
  });

  test('keeps nothing of an operation whose client has gone', async () => {
    const answer = await start();
    const controller = new AbortController();
    const given = answer(figure, facts, controller.signal);
    controller.abort();
    await given;
    expect(await answer(figure, facts)).toMatchObject({ data: { figure: 2 } });
  });
});
