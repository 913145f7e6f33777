import { describe, expect, test } from 'vitest';
import { problem } from '../../src/problems.ts';

describe('a problem cites the article that it rests on', () => {
  test.each([
    // The right to support is the law's; the 办法 says how it is applied for.
    ['NOT_ENTITLED', '社会救助法第十八条'],
    ['ENTITLED_BY_INCOME', '社会救助法第十八条'],
    ['ENTRUSTMENT_MISSING', '最低生活保障审核确认办法第六条'],
    ['SOURCE_MISSING', '最低生活保障审核确认办法第十七条'],
    ['NOTICE_MISSING', '最低生活保障审核确认办法第十九条'],
    ['MAY_APPLY_ALONE', '民政部等2022年通知一（一）'],
    // What the register says of a household is no rule of the allowance.
    ['NO_CURRENT_HOUSEHOLD', undefined],
  ] as const)('%s: %s', (code, article) => {
    expect((problem(code) as { article?: string | null }).article ?? undefined).toBe(article);
  });
});
