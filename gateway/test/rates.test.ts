import { describe, expect, test } from 'vitest';
import { openRates, policies } from '../src/protection/rates.ts';

const rates = await openRates(undefined);
const spend = async (key: string, points: number) => {
  const headers: Record<string, string> = {};
  try {
    await rates.spend('search', key, points, (name, value) => {
      headers[name] = value;
    });
    return { headers, error: undefined };
  } catch (error) {
    return { headers, error };
  }
};
const quota = policies.search.points;

describe('rates in memory', () => {
  test('headers tell the policy and what is left of it', async () => {
    expect(await spend('one', 4)).toEqual({
      headers: { 'ratelimit-policy': `"search";q=${quota};w=60`, ratelimit: `"search";r=${quota - 4};t=60` },
      error: undefined,
    });
  });

  test('what goes beyond is refused, with the time to come back', async () => {
    await spend('two', quota);
    const { headers, error } = await spend('two', 1);
    expect(headers.ratelimit).toMatch(/^"search";r=0;t=(59|60)$/);
    expect(error).toMatchObject({
      extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: expect.any(Map) } },
    });
    const { http } = (error as { extensions: { http: { headers: Map<string, string> } } }).extensions;
    expect(http.headers.get('retry-after')).toMatch(/^(59|60)$/);
  });

  test('one request may be beyond by itself, and each identity has its own', async () => {
    expect((await spend('three', quota + 1)).error).toBeDefined();
    expect((await spend('four', quota)).error).toBeUndefined();
  });
});
